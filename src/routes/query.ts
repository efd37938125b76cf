export { pageQuery } from '$lib/interface';
