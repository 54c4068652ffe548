/** The variant of callouts that says what a name of another system says. */
export const calloutOf = (name: string): string =>
  /warn|caution|danger|error|critical|alert/i.test(name)
    ? 'warning'
    : /tip|success|hint/i.test(name)
      ? 'tip'
      : 'note';
