type Labels = Readonly<Record<string, string>>;

/** Counters and gauges in the Prometheus text format 0.0.4. Label values come from closed lists, never from readers. */
export function createMetrics() {
  const counters = new Map<string, Map<string, number>>();
  const gauges = new Map<string, () => number>();
  const help = new Map<string, string>();

  const written = (labels: Labels) => {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[^\w./:-]/g, '_')}"`);
    return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
  };

  return {
    describe: (name: string, text: string) => void help.set(name, text),
    count(name: string, labels: Labels = {}, by = 1): void {
      const series = counters.get(name) ?? new Map<string, number>();
      counters.set(name, series);
      series.set(written(labels), (series.get(written(labels)) ?? 0) + by);
    },
    gauge: (name: string, read: () => number) => void gauges.set(name, read),
    text(): string {
      const lines: string[] = [];
      const head = (name: string, type: string) =>
        lines.push(`# HELP ${name} ${help.get(name) ?? name}`, `# TYPE ${name} ${type}`);
      for (const [name, series] of counters) {
        head(name, 'counter');
        for (const [labels, value] of series) lines.push(`${name}${labels} ${value}`);
      }
      for (const [name, read] of gauges) {
        head(name, 'gauge');
        lines.push(`${name} ${read()}`);
      }
      return `${lines.join('\n')}\n`;
    },
  };
}
export type Metrics = ReturnType<typeof createMetrics>;
