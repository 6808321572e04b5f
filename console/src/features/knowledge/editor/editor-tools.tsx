import { RichTextEditor } from '@mantine/tiptap'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhoto,
} from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { useRef, useState } from 'react'
import { useCommands } from '../../../lib/commands.tsx'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import classes from './article-editor.module.css'
import { HereTools } from './here-tools.tsx'
import { InsertMenu } from './insert-menu.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { StyleMenu } from './style-menu.tsx'
import { VideoDialog } from './video-dialog.tsx'

type EditorToolsProps = { editor: Editor; onFiles: (files: readonly File[]) => void }

/** What one can do with the text. */
export function EditorTools({ editor, onFiles }: EditorToolsProps) {
  const translate = useTranslate()
  const [dialog, setDialog] = useState<'link' | 'video'>()
  const picker = useRef<HTMLInputElement>(null)
  const is = useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      bold: at.isActive('bold'),
      italic: at.isActive('italic'),
      bulletList: at.isActive('bulletList'),
      orderedList: at.isActive('orderedList'),
      blockquote: at.isActive('blockquote'),
      link: at.isActive('link'),
      canUndo: at.can().undo(),
      canRedo: at.can().redo(),
    }),
  })
  const run = () => editor.chain().focus()
  useCommands([
    {
      id: 'article-link',
      group: 'compose',
      label: translate('articles.link'),
      icon: IconLink,
      run: () => setDialog('link'),
    },
  ])
  return (
    <>
      <RichTextEditor.Toolbar
        className={classes.toolbar ?? ''}
        role="toolbar"
        aria-label={translate('articles.tools')}
      >
        <StyleMenu editor={editor} />
        <IconButton
          icon={IconBold}
          label={translate('articles.bold')}
          keys="mod+b"
          pressed={is.bold}
          onClick={() => run().toggleBold().run()}
        />
        <IconButton
          icon={IconItalic}
          label={translate('articles.italic')}
          keys="mod+i"
          pressed={is.italic}
          onClick={() => run().toggleItalic().run()}
        />
        <IconButton
          icon={IconLink}
          label={translate('articles.link')}
          pressed={is.link}
          onClick={() => setDialog('link')}
        />
        <IconButton
          icon={IconList}
          label={translate('articles.bulletList')}
          pressed={is.bulletList}
          onClick={() => run().toggleBulletList().run()}
        />
        <IconButton
          icon={IconListNumbers}
          label={translate('articles.orderedList')}
          pressed={is.orderedList}
          onClick={() => run().toggleOrderedList().run()}
        />
        <IconButton
          icon={IconBlockquote}
          label={translate('articles.quote')}
          pressed={is.blockquote}
          onClick={() => run().toggleBlockquote().run()}
        />
        <IconButton
          icon={IconPhoto}
          label={translate('articles.addPicture')}
          onClick={() => picker.current?.click()}
        />
        <InsertMenu editor={editor} onVideo={() => setDialog('video')} />
        <span className={classes.gap} />
        <IconButton
          icon={IconArrowBackUp}
          label={translate('common.undo')}
          keys="mod+z"
          disabled={!is.canUndo}
          onClick={() => run().undo().run()}
        />
        <IconButton
          icon={IconArrowForwardUp}
          label={translate('articles.redo')}
          disabled={!is.canRedo}
          onClick={() => run().redo().run()}
        />
      </RichTextEditor.Toolbar>
      <HereTools editor={editor} />
      <input
        ref={picker}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp,image/avif"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      {dialog === 'link' && <LinkDialog editor={editor} onClose={() => setDialog(undefined)} />}
      {dialog === 'video' && <VideoDialog editor={editor} onClose={() => setDialog(undefined)} />}
    </>
  )
}
