// ECharts draws SVG without a browser or a DOM, and is well kept.
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Ratio, shown } from './ratios.ts';

use([BarChart, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, SVGRenderer]);

/** Colours of a chart. */
export interface Theme {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly bars: readonly string[];
}

/** For light and for dark pages; text has a contrast of at least 4.5 to 1 on GitHub's backgrounds. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { text: '#1f2328', muted: '#59636e', line: '#d1d9e0', bars: ['#c2410c', '#6b7280', '#0369a1'] },
  dark: { text: '#f0f6fc', muted: '#9198a1', line: '#3d444d', bars: ['#fb923c', '#9ca3af', '#38bdf8'] },
};

const size = { width: 820, height: 470 };
const font = { fontFamily: 'system-ui, sans-serif', fontSize: 13 };

/** Draws ratios as bars on a logarithmic scale, on which this SDK is the line at 1. */
export function drawRatios(ratios: readonly Ratio[], theme: Theme): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption({
    animation: false,
    color: [...theme.bars],
    textStyle: { ...font, color: theme.text },
    title: {
      text: 'What others take, as a multiple of this SDK',
      subtext: 'Logarithmic; shorter is better, 1 × is this SDK. Measured side by side in one run.',
      textStyle: { ...font, fontSize: 16, color: theme.text },
      subtextStyle: { ...font, color: theme.muted },
    },
    legend: { bottom: 0, textStyle: { ...font, color: theme.text }, itemWidth: 14, itemGap: 40 },
    grid: { left: 190, right: 60, top: 64, bottom: 60 },
    xAxis: {
      type: 'log',
      min: 0.1,
      axisLabel: { formatter: '{value} ×', color: theme.muted, ...font },
      splitLine: { lineStyle: { color: theme.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: ratios.map(({ what }) => what),
      axisLabel: { color: theme.text, ...font },
      axisTick: { show: false },
      axisLine: { show: false },
    },
    series: shown.map(({ label }, index) => ({
      type: 'bar',
      name: label,
      barGap: '15%',
      data: ratios.map(({ multiples }) => multiples[index] ?? '-'),
      label: { show: true, position: 'right', color: theme.text, ...font, fontSize: 11, formatter: times },
      ...(index === 0 && {
        markLine: {
          silent: true,
          symbol: 'none',
          data: [{ xAxis: 1 }],
          label: { show: false },
          lineStyle: { color: theme.text, type: 'solid', width: 1.5 },
        },
      }),
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${renumber(svg)}\n`;
}

/** Names of styles are numbered over all charts of a process, and the same chart should be the same text. */
function renumber(svg: string): string {
  const names = new Map<string, string>();
  return svg.replaceAll(/\bzr\d+-[a-z]+-?\d+/g, (name) => {
    const own = names.get(name) ?? `zr-${names.size}`;
    names.set(name, own);
    return own;
  });
}

function times({ value }: { readonly value?: unknown }): string {
  if (typeof value !== 'number') return '';
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ×`;
}
