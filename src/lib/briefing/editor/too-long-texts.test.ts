import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { defaultView } from '#lib/view/index.ts';
import { onPage } from '../../../../tests/support/on-page.ts';
import { limits, type Slide } from '../deck/index.ts';
import { startedSession } from './sample-session.ts';
import SlideFields from './SlideFields.svelte';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');

const text: Slide = { kind: 'text', id: 'text', title: 'Text', notes: '', text: '' };
const chart: Slide = {
  kind: 'chart',
  id: 'chart',
  title: 'Chart',
  notes: '',
  chart: 'warmth',
  view: defaultView,
  steps: []
};

/** The fields of a slide in one of which something was written. */
async function fieldsWith(slide: Slide, field: string, written: string) {
  const { session } = await startedSession();
  session.draft(field, slide.id).write(written);
  return render(SlideFields, { props: { slide, session, dataset }, context: onPage }).body;
}

describe('a text beyond what a field may hold', () => {
  it.each([
    ['title', limits.title, '200'],
    ['text', limits.text, '4,000'],
    ['notes', limits.notes, '10,000']
  ] as const)('stays whole in the %s, which says where the bound of %i letters is', async (field, max, said) => {
    const body = await fieldsWith(text, field, 'x'.repeat(max + 7));
    expect(body).toContain('x'.repeat(max + 7));
    expect(body).toContain(`at most ${said} are allowed`);
    expect(body).toContain('aria-invalid="true"');
    // By this a browser cuts what is pasted without a word.
    expect(body).not.toContain('maxlength');
  });

  it('is told of a view as well, which no file could hold', async () => {
    const ids = Array.from({ length: 30 }, (_, n) => `${'x'.repeat(80)}-${n}`);
    const query = `highlight=${ids.join()}`;
    const body = await fieldsWith(chart, 'view', query);
    expect(body).toContain('at most 2,000 are allowed');
    expect(body).toContain('aria-invalid="true"');
  });
});
