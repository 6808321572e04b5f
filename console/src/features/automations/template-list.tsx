import { useTranslate } from '../../lib/i18n.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './automations.module.css'
import type { Template } from './templates.ts'

type TemplateListProps = {
  templates: readonly Template[]
  chosen: string | null
  onChoose: (template: Template) => void
}

/** What a new automation may begin with. */
export function TemplateList({ templates, chosen, onChoose }: TemplateListProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('automations.templates')} text={translate('automations.templatesText')} isWide>
      <ul className={classes.templates} aria-label={translate('automations.templates')}>
        {templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className={classes.template}
              aria-pressed={template.id === chosen}
              onClick={() => onChoose(template)}
            >
              <span className={classes.templateName}>{template.draft.name}</span>
              <span className={classes.templateText}>{template.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
