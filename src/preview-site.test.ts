import { describe, expect, it } from 'vitest';
import { previewSite } from './preview-site.ts';

describe('where the picture of a preview is asked for', () => {
  it.each([
    ['https://example.org/', 'http://127.0.0.1:3000', 'https://example.org/'],
    ['', 'https://dyad.example', 'https://dyad.example/'],
    ['', 'http://127.0.0.1:3000', 'http://127.0.0.1:3000/'],
    ['', 'http://localhost', 'http://localhost/'],
    ['', 'http://[::1]:8080', 'http://[::1]:8080/']
  ])('is the homepage %j, else the origin %j that the server is given', (homepage, origin, site) => {
    expect(previewSite(homepage, origin)).toBe(site);
  });
  it.each([
    undefined,
    '',
    'dyad',
    'http://0.0.0.0:3000',
    'http://[::]:3000',
    'http://127.0.0.1:0',
    'javascript:alert(1)'
  ])('is nowhere for the origin %j', (origin) => {
    expect(previewSite('', origin)).toBe('');
  });
});
