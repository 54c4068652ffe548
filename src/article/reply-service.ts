/**
 * Names of the services that replies can be sent to. `form`: the browser posts the form, as it does without JavaScript.
 */
export const serviceNames = ['form', 'wordpress', 'json', 'isso', 'event'] as const;

/** Name of a service that replies can be sent to. */
export type ServiceName = (typeof serviceNames)[number];

/** Whether replies can be loaded from a service of this name. */
export const isReadable = (name: string | undefined): name is 'wordpress' | 'json' | 'isso' =>
  name === 'wordpress' || name === 'json' || name === 'isso';

/** Whether a service of this name is known. */
export const isService = (name: string): name is ServiceName =>
  (serviceNames as readonly string[]).includes(name);
