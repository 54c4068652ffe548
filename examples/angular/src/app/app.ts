import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ArticleLoadEvent, ReplyFormOutcomeEvent, ShareBarShareEvent } from 'article-elements';
import article from './article.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  protected readonly article = article;
  protected readonly status = signal('');

  protected ready({ article }: ArticleLoadEvent): void {
    this.status.set(`Ready: ${article?.headline}`);
  }

  protected shared({ network }: ShareBarShareEvent): void {
    this.status.set(`Shared by ${network}`);
  }

  protected answered({ outcome, reply }: ReplyFormOutcomeEvent): void {
    this.status.set(`A reply by ${reply.author}: ${outcome.status}`);
  }
}
