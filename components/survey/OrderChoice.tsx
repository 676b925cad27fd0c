interface OrderChoiceProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly orders: readonly T[];
  readonly value: T;
  readonly wordsOf: (order: T) => string;
  readonly onChange: (order: T) => void;
}

/** A named choice of one of some orders. */
export function OrderChoice<T extends string>({ name, label, orders, value, wordsOf, onChange }: OrderChoiceProps<T>) {
  return (
    <label>
      {label}{' '}
      <select
        name={name}
        value={value}
        onChange={({ currentTarget }) => onChange(orders.find((order) => order === currentTarget.value) ?? value)}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {wordsOf(order)}
          </option>
        ))}
      </select>
    </label>
  );
}
