// Written by `npm run generate`.
import { ReplyForm } from './reply-form.js';

ReplyForm.define();
