import { render as renderComponent } from 'svelte/server';
import Article from './article.svelte';

export const render = (article) => renderComponent(Article, { props: { article } }).body;
