interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onToggle: () => void;
}

/** Something the reader switches on or off. */
export function Switch({ label, isOn, isDisabled = false, onToggle }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" role="switch" checked={isOn} disabled={isDisabled} onChange={onToggle} />
      {label}
    </label>
  );
}
