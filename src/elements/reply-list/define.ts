// Written by `npm run generate`.
import { ReplyList } from './reply-list.js';

ReplyList.define();
