import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled } from './fill-words.mjs';

const PAGE = '<html lang="en"><head><title data-words="title"></title><meta name="description" data-words="about"></head>'
  + '<p data-failed data-words="failed" hidden></p>';
const ENGLISH = { title: 'Title', about: 'What "it" is', failed: 'a < b & c' };

test('words are put in, and escaped', () => {
  const html = filled(PAGE, { en: ENGLISH });
  assert.match(html, /<title data-words="title">Title<\/title>/);
  assert.match(html, /<meta name="description" data-words="about" content="What &quot;it&quot; is">/);
  assert.match(html, /<p data-failed data-words="failed" hidden>a &lt; b &amp; c<\/p>/);
  assert.doesNotMatch(html, /<script/);
});

test('other languages are put beside them', () => {
  const html = filled(PAGE, { en: ENGLISH, fr: { title: '</script>é', about: '', failed: '' } });
  assert.match(html, /<html data-languages="en fr" lang="en">/);
  assert.match(html, /<script type="application\/json" id="words">\{"fr":\{"title":"\\u003c\/script>é"/);
});

test('words that are missing or not shown stop the build', () => {
  assert.throws(() => filled(PAGE, { en: { title: '', about: '' } }), /failed/);
  assert.throws(() => filled(PAGE, { en: { ...ENGLISH, more: '' } }), /more/);
});
