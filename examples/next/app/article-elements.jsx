'use client';

// What makes articles live, in the browser. Rendering them needs none of it.
import 'article-elements/define';

export const ArticleElements = () => null;
