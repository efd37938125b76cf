import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';

const isStatic = process.env.ADAPTER === 'static';
const folder = process.env.BUILD_FOLDER ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    // Builds that run at the same time each need one of their own for what is half done.
    outDir: process.env.KIT_FOLDER ?? '.svelte-kit',
    typescript: {
      config: (config) => ({
        ...config,
        include: [...config.include, '../commands/**/*.ts', '../commands/**/*.svelte']
      })
    },
    adapter: isStatic ? adapterStatic({ pages: folder }) : adapterNode({ out: folder, precompress: true }),
    // The briefing registers it: who never opens that gets none.
    serviceWorker: { register: false },
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // LayerCake's container carries style attributes; they cannot run code.
        'style-src-attr': ['unsafe-inline'],
        // The preview of a file that is made on the page has an address of the page's own.
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'form-action': ['self'],
        'base-uri': ['none'],
        'frame-ancestors': ['none']
      }
    }
  }
};
