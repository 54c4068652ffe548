import { ReplyForm } from './reply-form.js';

ReplyForm.define();
