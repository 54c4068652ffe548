import { index, route } from '@react-router/dev/routes';

export default [index('routes/article.jsx', { id: 'harbour' }), route(':name', 'routes/article.jsx')];
