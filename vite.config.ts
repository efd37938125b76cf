import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  define: { __STATIC__: JSON.stringify(process.env.ADAPTER === 'static') },
  test: {
    projects: [{ extends: true, test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts', 'tests/house/**/*.test.ts', 'tests/browser/*.test.ts'] } }]
  }
});
