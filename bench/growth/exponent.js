// With which power of the size something grows.

/**
 * The exponent that fits points of size and amount best, by least squares of their logarithms: 1 is linear. Only the upper
 * half counts: below, what it costs in any case hides the growth.
 */
export function exponentOf(points) {
  const upper = points.slice(points.length >> 1).filter(([, amount]) => amount > 0);
  const logs = upper.map(([size, amount]) => [Math.log(size), Math.log(amount)]);
  const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [meanSize, meanAmount] = [mean(0), mean(1)];
  let covariance = 0;
  let variance = 0;
  for (const [size, amount] of logs) {
    covariance += (size - meanSize) * (amount - meanAmount);
    variance += (size - meanSize) ** 2;
  }
  return covariance / variance;
}
