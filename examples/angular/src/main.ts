import { bootstrapApplication } from '@angular/platform-browser';
import 'article-elements/define';
import { App } from './app/app';

bootstrapApplication(App);
