// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { NoteText } from '../../src/parts/NoteText';

afterEach(cleanup);

it('shows a note as it is written, and takes nothing of it for HTML', () => {
  const note = '<img src=x onerror=alert(1)>\n**gras** [lien](javascript:alert(1))';
  const { container } = render(<NoteText note={note} />);
  expect(container.textContent).toBe(note);
  expect(container.querySelectorAll('img, a')).toHaveLength(0);
});

it.each([
  ['Voir https://journal.example/a?b=c.', 'https://journal.example/a?b=c'],
  ['(https://journal.example/a)', 'https://journal.example/a'],
  ['« http://journal.example »', 'http://journal.example'],
])('links the address in %j', (note, address) => {
  const { container } = render(<NoteText note={note} />);
  expect([...container.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    [address, address],
  ]);
  expect(container.querySelector('a')?.rel).toBe('noopener noreferrer');
  expect(container.textContent).toBe(note);
});
