import { expect, it } from 'vitest'
import { isPage } from '../../../src/pipeline/ingest/format.ts'

const told = (text: string, mediaType: string | null = null) => isPage({ bytes: Buffer.from(text), mediaType })

it.each([
  '<!DOCTYPE html><p>a',
  '\n\n  <html lang="en">',
  '\ufeff<html>',
  '<!-- saved from -- a page -->\n<html>',
  '<?xml version="1.0"?>\n<!DOCTYPE html>',
  '<p>The mayor denied it.</p>',
  '<ARTICLE>',
  '<rss version="2.0">',
])('a page: %s', (text) => {
  expect(told(text)).toBe(true)
})

it.each([
  'The mayor denied it.',
  'a < b',
  '<3 said the mayor',
  '<mayor@tarn.example> wrote',
  '<!-- a remark',
  '',
  '<!---->',
  '< html>',
])('a text: %s', (text) => {
  expect(told(text)).toBe(false)
})

it('believes the media type before the first characters', () => {
  expect(told('<html>', 'text/plain')).toBe(false)
  expect(told('The mayor denied it.', 'text/html')).toBe(true)
  expect(told('The mayor denied it.', 'application/xhtml+xml')).toBe(true)
  expect(told('<html>', 'text/markdown')).toBe(false)
})
