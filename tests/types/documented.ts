// Compiles only while every event that the library announces is among those documented with `@fires`, and the other way.
import type { Elements } from '../../src/jsx/elements.js';

type Tag = keyof Elements;
type Documented = { [T in Tag]: keyof Elements[T]['events'] }[Tag];
type Announced = Extract<keyof GlobalEventHandlersEventMap, `${Tag | 'article'}-${string}`>;

export const undocumented: never[] = [] as Exclude<Announced, Documented>[];
export const unannounced: never[] = [] as Exclude<Documented, Announced>[];
