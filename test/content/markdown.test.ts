import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/content/markdown.ts';
import { toHtml } from '../../src/content/markdown-html.ts';

describe('text with marks', () => {
  it('joins paragraphs by a blank line and keeps a list with its introduction', () => {
    const { parts, findings } = readMarkdown('Satu\nbaris.\n\nDaftar:\n- a\n- b\n\nAkhir.');
    expect(findings).toEqual([]);
    expect(parts[0]?.rich.text).toBe('Satu baris.\n\nDaftar:\n• a\n• b\n\nAkhir.');
  });

  it('marks emphasis where it stands, also inside other emphasis and in lists', () => {
    const rich = readMarkdown('Ini **tebal *dan miring***.\n\n- *b*').parts[0]?.rich;
    const styled = rich?.marks.map(({ from, to, style }) => `${style}:${rich.text.slice(from, to)}`);
    expect(styled).toEqual(['bold:tebal dan miring', 'italic:dan miring', 'italic:b']);
  });

  it('splits sections at ## and gives the lines of the file', () => {
    const { parts } = readMarkdown('Awal.\n\n## Dampak\nIsi.', 10);
    expect(parts.map(({ title, line, rich }) => [title, line, rich.text])).toEqual([
      [undefined, 10, 'Awal.'],
      ['Dampak', 12, 'Isi.'],
    ]);
    expect(parts[1]?.told).toEqual([{ line: 13, text: 'Isi.' }]);
  });

  it.each([
    ['![a](b.png)', 'gambar'],
    ['[a](https://uji.example)', 'tautan'],
    ['1. satu', 'daftar bernomor'],
    ['- a\n  - b', 'daftar di dalam daftar'],
    ['# Judul', 'judul selain'],
    ['### Judul', 'judul selain'],
    ['<b>x</b>', 'HTML'],
    ['> kutipan', 'kutipan'],
    ['`kode`', 'kode'],
    ['satu  \ndua', 'ganti baris paksa'],
    ['---', 'garis pemisah'],
    ['dua_kata', 'tanda "_"'],
  ])('%s is a problem with its line', (source, name) => {
    const { findings } = readMarkdown(`Awal.\n\n${source}`, 5);
    expect(findings[0]?.line).toBe(7);
    expect(findings[0]?.message).toContain(`baris 7: `);
    expect(findings[0]?.message).toContain(name);
  });
});

describe('HTML for web pages', () => {
  it('says the same', () => {
    expect(toHtml('A **b** *c*.\n\n## D\n- e\n- f')).toBe(
      '<p>A <strong>b</strong> <em>c</em>.</p>\n<h2>D</h2>\n<ul><li>e</li><li>f</li></ul>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '[x](javascript:alert(1))',
    '`<b>`',
    '"><i>',
  ])('lets nothing through in %s', (source) => {
    expect(toHtml(source).replace(/<\/?(p|strong|em|ul|li|h2)>/g, '')).not.toMatch(/[<>"]/);
    expect(toHtml(source)).not.toContain('href');
  });
});
