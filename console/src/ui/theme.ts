import { type CSSVariablesResolver, createTheme, type MantineThemeOverride } from '@mantine/core'
import { shadesOf } from '../lib/colour.ts'

/** The look of everything, in a brand's accent. `closeName` is how the button that closes a dialog is called. Colours of surfaces and text are in tokens.css. */
export function themeOf(accent: string, closeName: string): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': closeName }
  return createTheme({
    primaryColor: 'brand',
    primaryShade: { light: 6, dark: 6 },
    // Mantine's own red is too pale for white text.
    colors: { brand: shadesOf(accent), red: shadesOf('#c92a2a'), dark: darkShades, gray: grayShades },
    fontFamily:
      'Inter, ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
    lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.35' },
    radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
    defaultRadius: 'sm',
    headings: { fontWeight: '600', textWrap: 'balance' },
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      InputWrapper: { styles: { label: { marginBottom: 5, fontWeight: 550 } } },
      ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } },
      Button: { defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 550 } } },
      Tooltip: { defaultProps: { openDelay: 350, withArrow: false, fz: 'xs' } },
      // The focus goes to the first entry: the empty element Mantine would give it is nothing a menu may hold.
      Menu: { defaultProps: { shadow: 'md', radius: 'md', withInitialFocusPlaceholder: false } },
      Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
      Modal: {
        styles: { title: { fontSize: '1rem', fontWeight: 650 } },
        defaultProps: {
          closeButtonProps,
          radius: 'lg',
          centered: true,
          overlayProps: { backgroundOpacity: 0.4 },
        },
      },
      Drawer: { defaultProps: { closeButtonProps, overlayProps: { backgroundOpacity: 0.4 } } },
    },
  })
}

/** Mantine's own surfaces and lines follow ours. */
export const mantineVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-quiet)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-placeholder': 'var(--text-faint)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-anchor': 'var(--accent-text)',
  },
  dark: {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-quiet)',
    '--mantine-color-default': 'var(--surface-raised)',
    '--mantine-color-default-hover': 'var(--surface-hover)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-placeholder': 'var(--text-faint)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-anchor': 'var(--accent-text)',
  },
})

const darkShades = [
  '#ececea',
  '#b9babd',
  '#96989d',
  '#6a6c71',
  '#3a3c40',
  '#303236',
  '#26282b',
  '#1b1c1f',
  '#151618',
  '#0e0f10',
] as const

const grayShades = [
  '#f8f8f7',
  '#f2f2f0',
  '#e9e9e6',
  '#dededa',
  '#cfcfca',
  '#a9aaa6',
  '#7d7f80',
  '#5d6064',
  '#3c3f43',
  '#232528',
] as const
