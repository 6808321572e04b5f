import { type HtmlNode, isElement } from '../../../platform/html/html-lines.ts'
import type { Zone } from './line-kinds.ts'

const VOID = new Set('br col hr img wbr'.split(' '))
/** Served to find quotes; outside its own mail a foreign class or id could only do harm. */
const DROPPED = new Set(['class', 'id', 'name', 'data-marker', 'data-reply-above'])

/**
 * HTML of all nodes, or of those in one zone with the elements around them. Expects sanitised nodes of bounded depth.
 * A leaf without a zone goes with `visible`.
 */
export function serialiseHtml(nodes: HtmlNode[], zones?: Map<HtmlNode, Zone>, zone?: Zone): string {
  const out: string[] = []
  for (const node of nodes) write(node, out, zones, zone)
  return out.join('').trim()
}

function write(
  node: HtmlNode,
  out: string[],
  zones: Map<HtmlNode, Zone> | undefined,
  zone: Zone | undefined,
): boolean {
  if (isElement(node) && !VOID.has(node.name)) {
    const start = out.length
    out.push(`<${node.name}${attributes(node.attribs)}>`)
    let isFilled = false
    for (const child of node.children) isFilled = write(child, out, zones, zone) || isFilled
    if (zone !== undefined && !isFilled) out.length = start
    else out.push(`</${node.name}>`)
    return isFilled
  }
  if (zone !== undefined && (zones?.get(node) ?? 'visible') !== zone) return false
  if (isElement(node)) out.push(`<${node.name}${attributes(node.attribs)}>`)
  else if ('data' in node && node.type === 'text') {
    out.push(escapeText(node.data))
    // White space between tags is no reason to keep the element around it.
    return /[^ \t\r\n]/.test(node.data)
  } else return false
  return true
}

function attributes(attribs: Record<string, string>) {
  return Object.entries(attribs)
    .filter(([name]) => !DROPPED.has(name))
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('')
}

function escapeText(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
}
