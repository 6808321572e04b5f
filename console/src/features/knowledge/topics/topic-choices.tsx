import type { ComboboxItem, SelectProps } from '@mantine/core'
import type { NamedTopic } from '../use-help-centre.ts'
import type { PlacedTopic } from './topic-tree.ts'

type TopicItem = ComboboxItem & { depth: number }

/** Topics to choose from, each as far in as it lies. */
export function topicChoices(topics: readonly PlacedTopic<NamedTopic>[]): TopicItem[] {
  return topics.map(({ topic, depth }) => ({ value: topic.id, label: topic.name, depth }))
}

/** One of them. */
export const TopicOption: NonNullable<SelectProps['renderOption']> = ({ option }) => (
  <span style={{ paddingInlineStart: `${depthOf(option) * 14}px` }}>{option.label}</span>
)

function depthOf(option: ComboboxItem): number {
  return 'depth' in option && typeof option.depth === 'number' ? option.depth : 0
}
