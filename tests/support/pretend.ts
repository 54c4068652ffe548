const undone: (() => void)[] = [];

/** Puts something in the place of what an object has, until the test is over, however it ends. */
export function pretend(host: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(host, name);
  Object.defineProperty(host, name, { configurable: true, writable: true, value });
  undone.push(() => (own ? Object.defineProperty(host, name, own) : Reflect.deleteProperty(host, name)));
}

afterEach(() => {
  for (const undo of undone.splice(0).reverse()) undo();
});
