import { expect, it } from 'vitest';
import { Announcements } from './announcements.ts';

function region() {
  const said: string[] = [];
  return { said, announcements: new Announcements((text) => said.push(text)) };
}

it('a sentence is taken back once it holds no longer, and nothing where nothing is said', () => {
  const { said, announcements } = region();
  announcements.say('');
  const takeBack = announcements.sayWhile('Not saved.');
  takeBack();
  takeBack();
  announcements.say('');
  expect(said).toEqual(['Not saved.', '']);
});

it('a sentence that another one followed leaves that one alone', () => {
  const { said, announcements } = region();
  const takeBack = announcements.sayWhile('Not saved.');
  announcements.say('Opened.');
  takeBack();
  expect(said).toEqual(['Not saved.', 'Opened.']);
});
