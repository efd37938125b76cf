export { default as AddButton } from './AddButton.svelte';
