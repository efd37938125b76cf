export { pageQuery } from '#lib/components/index.ts';
