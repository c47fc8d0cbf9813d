// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TagsField } from '../../src/parts/TagsField';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const KNOWN = ['Algérie', 'élection', 'algorithme', 'journal', 'rival'];

afterEach(cleanup);

describe('the tags', () => {
  it.each([
    ['a comma', (field: HTMLInputElement) => type(field, 'presse,')],
    ['Enter', (field: HTMLInputElement) => (type(field, 'presse'), fireEvent.keyDown(field, { key: 'Enter' }))],
    ['leaving the field', (field: HTMLInputElement) => (type(field, 'presse'), fireEvent.blur(field))],
  ])('get one more by %s', (_, add) => {
    const { field, tags } = show(['a']);
    add(field);
    expect(tags()).toEqual(['a', 'presse']);
    expect(field.value).toBe('');
  });

  it('get one more when the field goes with it half typed', () => {
    const { field, onChange, unmount } = show([]);
    type(field, 'presse');
    unmount();
    expect(onChange).toHaveBeenCalledWith(['presse']);
  });

  it('do not get what is composed before it is', () => {
    const { field, tags } = show([]);
    type(field, 'ni');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(tags()).toEqual([]);
  });

  it('do not send the form with Enter in the field, nor take part in Enter with Ctrl', () => {
    const { field, tags } = show([]);
    type(field, 'presse');
    expect(fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })).toBe(true);
    expect(tags()).toEqual([]);
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false);
  });

  it('lose the last one by Backspace in the empty field only', () => {
    const { field, tags } = show(['a', 'b']);
    type(field, 'x');
    fireEvent.keyDown(field, { key: 'Backspace' });
    expect(tags()).toEqual(['a', 'b']);
    type(field, '');
    fireEvent.keyDown(field, { key: 'Backspace' });
    expect(tags()).toEqual(['a']);
  });

  it('lose one by its button, which leads back to the field', () => {
    const { container, field, tags } = show(['a', 'b']);
    fireEvent.click(container.querySelector('[aria-label="removeTag a"]') ?? container);
    expect(tags()).toEqual(['b']);
    expect(document.activeElement).toBe(field);
  });
});

describe('the completions', () => {
  it('are asked for once the reader types, those that begin so first', async () => {
    const { field, suggestTags, options } = show([]);
    expect(suggestTags).not.toHaveBeenCalled();
    type(field, 'AL');
    await vi.waitFor(() => expect(options()).toEqual(['Algérie', 'algorithme', 'journal', 'rival']));
    expect(field.getAttribute('aria-expanded')).toBe('true');
    type(field, 'ALG');
    expect(suggestTags).toHaveBeenCalledOnce();
  });

  it('leave out the tags that are there', async () => {
    const { field, options } = show(['algérie']);
    type(field, 'alg');
    await vi.waitFor(() => expect(options()).toEqual(['algorithme']));
  });

  it('are chosen from by arrow keys, in a circle, and told to screen readers', async () => {
    const { container, field, tags, options } = show([]);
    type(field, 'alg');
    await vi.waitFor(() => expect(options()).toHaveLength(2));
    expect(field.getAttribute('aria-activedescendant')).toBeNull();
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    const active = container.querySelector(`#${field.getAttribute('aria-activedescendant')}`);
    expect(active?.textContent).toBe('algorithme');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(tags()).toEqual(['Algérie']);
    expect(options()).toEqual([]);
  });

  it('are chosen from by a click that does not take the focus', async () => {
    const { container, field, tags } = show([]);
    type(field, 'jour');
    await vi.waitFor(() => expect(container.querySelector('[role=option]')).not.toBeNull());
    const option = container.querySelector('[role=option]') ?? container;
    expect(fireEvent.mouseDown(option)).toBe(false);
    fireEvent.click(option);
    expect(tags()).toEqual(['journal']);
  });

  it('go away by Escape, which goes no further, and the next Escape does', async () => {
    const { container, field, options } = show([]);
    const onKey = vi.fn();
    container.addEventListener('keydown', onKey);
    type(field, 'alg');
    await vi.waitFor(() => expect(options()).toHaveLength(2));
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(options()).toEqual([]);
    expect(onKey).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onKey).toHaveBeenCalledOnce();
  });

  it('are none when nobody knows them', async () => {
    const { field, suggestTags, options, tags } = show([]);
    suggestTags.mockRejectedValue(new Error('No.'));
    type(field, 'alg');
    await vi.waitFor(() => expect(suggestTags).toHaveBeenCalled());
    expect(options()).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(tags()).toEqual(['alg']);
  });
});

function show(first: readonly string[]) {
  const suggestTags = vi.fn(async () => KNOWN);
  const onChange = vi.fn<(tags: readonly string[]) => void>();
  function Form() {
    const [tags, setTags] = useState(first);
    return (
      <TagsField
        tags={tags}
        suggestTags={suggestTags}
        onChange={(all) => {
          onChange(all);
          setTags(all);
        }}
      />
    );
  }
  const { container, unmount } = render(<Form />);
  const field = container.querySelector('input');
  if (!field) throw new Error('There is no field.');
  const words = (selector: string): (string | null)[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return {
    container,
    unmount,
    field,
    suggestTags,
    onChange,
    tags: () => words('.tags > ul bdi'),
    options: () => words('[role=option]'),
  };
}

function type(field: HTMLInputElement, typed: string): void {
  fireEvent.input(field, { target: { value: typed } });
}
