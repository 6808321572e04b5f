import StarterKit from '@tiptap/starter-kit'

/** What text may hold that is sent by e-mail: nothing that mail programs show each in a way of their own. */
export const richText = StarterKit.configure({
  heading: false,
  horizontalRule: false,
  codeBlock: false,
  link: { openOnClick: false, defaultProtocol: 'https' },
})
