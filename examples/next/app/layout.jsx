import { ArticleElements } from './article-elements.jsx';

export const metadata = { title: 'The Harbour Opens Again', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        {children}
        <ArticleElements />
      </body>
    </html>
  );
}
