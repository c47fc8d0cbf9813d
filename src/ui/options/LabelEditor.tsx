import { useEffect, useRef, useState } from 'preact/hooks';
import {
  MOST_LABELS,
  withLabelAdded,
  withLabelChanged,
  withLabelMoved,
  withoutLabel,
} from '../../core/annotations/change-labels';
import { DEFAULT_LABELS, type Label } from '../../model/label';
import { describeError } from '../../parts/describe-error';
import { labelName } from '../../parts/label-name';
import { newId } from '../../parts/new-id';
import { changeSettings } from '../../platform/settings-storage';
import { translate } from '../../platform/translate';
import { useFocusWhenGone } from '../shared/use-focus-when-gone';
import { useSettings } from '../shared/use-settings';
import './label-editor.css';
import { LabelRow } from './LabelRow';

/** The labels that passages are marked with: named, coloured, ordered, added and removed, each change kept at once. */
export function LabelEditor() {
  const { labels } = useSettings();
  const { before, change, undo, status, failure } = useChanges(labels);
  const list = useRef<HTMLOListElement>(null);
  const { add, remove, move } = useDeeds(labels, change, useFocusLater(list, labels));
  // The button that takes back goes with the last that can be.
  const line = useFocusWhenGone(before);
  return (
    <section class="label-editor" aria-label={translate('labelsTitle')}>
      <h2>{translate('labelsTitle')}</h2>
      <p class="soft">{translate('labelsLead')}</p>
      <ol ref={list}>
        {labels.map((label, index) => (
          <LabelRow
            key={label.id}
            label={label}
            isFirst={index === 0}
            isLast={index === labels.length - 1}
            onChange={(fields) => change((all) => withLabelChanged(all, label.id, fields), '')}
            onMove={(by) => move(label, index, by)}
            onRemove={() => remove(label, index)}
          />
        ))}
      </ol>
      <div class="row">
        <button type="button" disabled={labels.length >= MOST_LABELS} onClick={add}>
          {translate('addLabel')}
        </button>
        <button type="button" onClick={() => change(() => DEFAULT_LABELS, translate('labelsRestored'))}>
          {translate('restoreLabels')}
        </button>
        {undo && (
          <button type="button" onClick={undo}>
            {translate('undo')}
          </button>
        )}
      </div>
      <div ref={line} class="soft" role="status" tabIndex={-1}>
        {status}
      </div>
      {failure && <p role="alert">{failure}</p>}
    </section>
  );
}

type Change = (update: (all: readonly Label[]) => readonly Label[], said: string) => void;

/** What the buttons do: each says what it did, and leads the focus to where the reader goes on. */
function useDeeds(labels: readonly Label[], change: Change, focusLater: (id: string, selector: string) => void) {
  const add = (): void => {
    const id = newId();
    const name = translate('newLabelName');
    focusLater(id, 'input');
    change((all) => withLabelAdded(all, id, name), translate('labelAdded', name));
  };
  const remove = (label: Label, index: number): void => {
    focusLater(labels[index + 1]?.id ?? labels[index - 1]?.id ?? '', '[data-deed=remove]');
    change((all) => withoutLabel(all, label.id), translate('labelRemoved', labelName(label)));
  };
  const move = (label: Label, index: number, by: 1 | -1): void => {
    focusLater(label.id, by > 0 ? '[data-deed=down]' : '[data-deed=up]');
    const said = translate('labelMoved', labelName(label), String(index + 1 + by), String(labels.length));
    change((all) => withLabelMoved(all, label.id, by), said);
  };
  return { add, remove, move };
}

/** Changes of the labels, and the way back from each. */
function useChanges(labels: readonly Label[]) {
  const [before, setBefore] = useState<readonly (readonly Label[])[]>([]);
  const [status, setStatus] = useState('');
  const [failure, setFailure] = useState('');
  const keep = async (update: (all: readonly Label[]) => readonly Label[], said: string): Promise<void> => {
    try {
      setFailure('');
      await changeSettings((settings) => ({ ...settings, labels: update(settings.labels) }));
      setStatus(said);
    } catch (error) {
      setFailure(describeError(error));
    }
  };
  const change: Change = (update, said) => {
    setBefore([...before, labels]);
    void keep(update, said);
  };
  const last = before.at(-1);
  const undo =
    last &&
    ((): void => {
      setBefore(before.slice(0, -1));
      void keep(() => last, translate('labelsUndone'));
    });
  return { before, change, undo, status, failure };
}

/** Rows move and go with the button that was pressed: the focus goes where the reader goes on. */
function useFocusLater(list: { readonly current: HTMLOListElement | null }, labels: readonly Label[]) {
  const wanted = useRef<{ readonly id: string; readonly selector: string } | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const { id, selector } = wanted.current;
    const row = [...(list.current?.children ?? [])].find((one) => one instanceof HTMLElement && one.dataset['label'] === id);
    const element = row?.querySelector<HTMLElement>(`${selector}:not(:disabled)`) ?? row?.querySelector<HTMLElement>('input');
    if (!element) return;
    wanted.current = null;
    element.focus();
  }, [labels]);
  return (id: string, selector: string): void => void (wanted.current = { id, selector });
}
