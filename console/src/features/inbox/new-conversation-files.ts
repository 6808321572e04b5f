import { type ClipboardEvent, type DragEvent, useState } from 'react'
import type { Attachment } from '../../lib/shapes.ts'
import { useUploads } from '../../ui/use-uploads.ts'

/** The files of a message that begins a conversation: chosen, dropped onto its form or pasted. */
export function useNewConversationFiles() {
  const [files, setFiles] = useState<readonly Attachment[]>([])
  const [isOver, setIsOver] = useState(false)
  const { uploads, upload } = useUploads(undefined)
  async function add(chosen: readonly File[]) {
    const arrived = (await Promise.all(chosen.map(upload))).filter((file) => file !== undefined)
    setFiles((known) => [...known, ...arrived])
  }
  return {
    files,
    uploads,
    isOver,
    add,
    remove: (id: string) => setFiles((known) => known.filter((file) => file.id !== id)),
    /** What makes an element take files. */
    target: {
      onPaste(event: ClipboardEvent) {
        const { files: pasted, types } = event.clipboardData
        // Office programs put a picture of the text beside the text.
        if (pasted.length === 0 || types.includes('text/html')) return
        event.preventDefault()
        void add([...pasted])
      },
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setIsOver(true)
      },
      onDragLeave(event: DragEvent) {
        const isInside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
        if (!isInside) setIsOver(false)
      },
      onDrop(event: DragEvent) {
        setIsOver(false)
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        void add([...event.dataTransfer.files])
      },
    },
  }
}
