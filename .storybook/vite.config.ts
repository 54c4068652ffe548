import { defineConfig } from 'vite';

export default defineConfig({ publicDir: false, build: { target: 'es2022' } });
