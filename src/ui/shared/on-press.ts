/** What an element of a drawing listens to so that it is pressed like a button. */
export function onPress(press: () => void): {
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  return {
    onClick: press,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    },
  };
}
