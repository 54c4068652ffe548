import { ReplyList } from './reply-list.js';

ReplyList.define();
