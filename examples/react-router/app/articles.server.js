import boats from './boats.json';
import harbour from './harbour.json';

export const articles = new Map(Object.entries({ harbour, boats }));
