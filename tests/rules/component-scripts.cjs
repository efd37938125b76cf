// Lets the linter follow imports through components: of a .svelte file it reads the scripts, where the imports are.
// Svelte's own parser hides them from the rule against circles.
const { parser } = require('typescript-eslint');

module.exports = {
  parseForESLint(/** @type {string} */ source, /** @type {import('typescript-eslint').ParserOptions} */ options) {
    const scripts = Array.from(source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, script]) => script);
    return parser.parseForESLint(scripts.join('\n'), { ...options, filePath: `${options.filePath}.ts` });
  }
};
