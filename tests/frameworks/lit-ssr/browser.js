import 'article-elements/define';
