import { Menu } from '@mantine/core'
import {
  IconDots,
  IconDownload,
  IconExternalLink,
  IconSearch,
  IconShieldCheck,
  IconUpload,
} from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { helpCentreOptions } from '../../lib/articles.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { ifMatch } from '../../lib/use-versioned.ts'
import { paths } from '../../paths.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { ImportDialog } from './porting/import-dialog.tsx'
import { useHelpCentre } from './use-help-centre.ts'

/** What is done with the help centre as a whole. */
export function HelpCentreMenu() {
  const translate = useTranslate()
  const { publicUrl, defaultLocale, mayPublish, maySetUp } = useHelpCentre()
  const [isImporting, setIsImporting] = useState(false)
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <IconButton icon={IconDots} label={translate('common.more')} size="lg" variant="default" />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={`${publicUrl}/help/${defaultLocale}`}
            target="_blank"
            rel="noreferrer"
            leftSection={<IconExternalLink size={16} />}
          >
            {translate('articles.openHelpCentre')}
          </Menu.Item>
          <Menu.Item
            renderRoot={(props) => <Link to={paths.searches()} {...props} />}
            leftSection={<IconSearch size={16} />}
          >
            {translate('articles.searches')}
          </Menu.Item>
          {mayPublish && (
            <Menu.Item leftSection={<IconUpload size={16} />} onClick={() => setIsImporting(true)}>
              {translate('articles.import')}
            </Menu.Item>
          )}
          <Menu.Item
            component="a"
            href="/api/v1/article-export"
            download
            leftSection={<IconDownload size={16} />}
          >
            {translate('articles.export')}
          </Menu.Item>
          {maySetUp && <ApprovalItem />}
        </Menu.Dropdown>
      </Menu>
      {isImporting && <ImportDialog onClose={() => setIsImporting(false)} />}
    </>
  )
}

/** Whether somebody else must approve what is published. */
function ApprovalItem() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { articlesNeedApproval, version } = useHelpCentre()
  const change = useMutation({
    mutationFn: (isNeeded: boolean) =>
      answer(
        api.PATCH('/api/v1/knowledge-settings', {
          params: { header: ifMatch({ version }) },
          body: { articlesNeedApproval: isNeeded },
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(helpCentreOptions.queryKey, saved)
      notifyDone(translate(saved.articlesNeedApproval ? 'articles.approvalOn' : 'articles.approvalOff'))
    },
    onError: (error) => {
      notifyProblem(problemText(error))
      void client.invalidateQueries({ queryKey: helpCentreOptions.queryKey })
    },
  })
  return (
    <>
      <Menu.Divider />
      <Menu.CheckboxItem
        checked={articlesNeedApproval}
        onChange={(isNeeded) => change.mutate(isNeeded)}
        rightSection={<IconShieldCheck size={16} />}
      >
        {translate('articles.needsApproval')}
      </Menu.CheckboxItem>
    </>
  )
}
