/** Whether all, some or none of what a row stands for is chosen. */
export type Choice = 'all' | 'some' | 'none';

interface ChoiceBoxProps {
  readonly choice: Choice;
  readonly label: string;
  readonly onChoose: () => void;
}

/** A box that chooses what its row stands for. */
export function ChoiceBox({ choice, label, onChoose }: ChoiceBoxProps) {
  return (
    <input
      type="checkbox"
      class="choice"
      aria-label={label}
      checked={choice === 'all'}
      ref={(box) => {
        if (box !== null) box.indeterminate = choice === 'some';
      }}
      onChange={onChoose}
    />
  );
}
