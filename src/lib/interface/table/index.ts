export { default as Coding } from './Coding.svelte';
export { default as DiscrepancyTable } from './DiscrepancyTable.svelte';
export { default as EventList } from './EventList.svelte';
export { default as EventTable } from './EventTable.svelte';
export { default as ItemTable } from './ItemTable.svelte';
export { eventRows, orderedQuery, readOrder, type EventRow, type Order } from './order';
export { default as ParticipantTable } from './ParticipantTable.svelte';
export { default as StackedTable } from './StackedTable.svelte';
export { default as TermsTable } from './TermsTable.svelte';
