import { Button, FileButton, Select, Text, TextInput } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconPhotoPlus, IconX } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { uploadFile } from '../../../lib/upload.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { photosOptions } from '../queries.ts'
import type { Location } from '../shapes.ts'
import classes from './showcase.module.css'

type Photos = Location['photos']
type Kept = components['schemas']['LocationPhoto']
type PhotoFieldsProps = { location: Location; value: Photos; onChange: (photos: Photos) => void }

const kinds = ['logo', 'cover', 'outside', 'inside', 'team', 'product', 'other'] as const
const accepted = 'image/png,image/jpeg,image/webp'

/** Pictures in the order they are shown, each with what it is and what it shows in words. */
export function PhotoFields({ location, value, onChange }: PhotoFieldsProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const options = photosOptions(location.id)
  const { data: kept = [] } = useQuery(options)
  const upload = useMutation({
    mutationFn: (files: File[]) => sendAll(location.id, files),
    onSuccess(added) {
      client.setQueryData(options.queryKey, (known: Kept[] = []) => [...added, ...known])
      onChange([...value, ...added.map(({ id }) => ({ id, kind: kindOfNext(value), alt: {} }))])
    },
  })
  const change = (index: number, part: Partial<Photos[number]>) =>
    onChange(value.map((photo, at) => (at === index ? { ...photo, ...part } : photo)))
  return (
    <Section title={translate('record.photos')} text={translate('record.photosText')} isWide>
      {value.length > 0 && (
        <ul className={classes.photos} aria-label={translate('record.photos')}>
          {value.map((photo, index) => (
            <li key={photo.id} className={classes.photo}>
              <PhotoCard
                photo={photo}
                kept={kept.find(({ id }) => id === photo.id)}
                language={location.locale}
                onChange={(part) => change(index, part)}
              />
              <div className={classes.tools}>
                <IconButton
                  icon={IconArrowLeft}
                  label={translate('record.earlier')}
                  disabled={index === 0}
                  onClick={() => onChange(moved(value, index, index - 1))}
                />
                <IconButton
                  icon={IconArrowRight}
                  label={translate('record.later')}
                  disabled={index === value.length - 1}
                  onClick={() => onChange(moved(value, index, index + 1))}
                />
                <IconButton
                  icon={IconX}
                  label={translate('record.removeOne', {
                    what: translate('record.photos'),
                    number: index + 1,
                  })}
                  onClick={() => onChange(value.filter((_, at) => at !== index))}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      <div>
        <FileButton accept={accepted} multiple onChange={(files) => upload.mutate(files)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={upload.isPending}
              leftSection={<IconPhotoPlus size={16} />}
            >
              {translate('record.addPhotos')}
            </Button>
          )}
        </FileButton>
      </div>
      {upload.error && (
        <Text c="var(--danger)" role="alert">
          {problemText(upload.error)}
        </Text>
      )}
    </Section>
  )
}

type PhotoCardProps = {
  photo: Photos[number]
  kept: Kept | undefined
  language: string
  onChange: (part: Partial<Photos[number]>) => void
}

function PhotoCard({ photo, kept, language, onChange }: PhotoCardProps) {
  const translate = useTranslate()
  const { [language]: alt = '', ...others } = photo.alt
  return (
    <>
      <img className={classes.picture} src={`/api/v1/location-photos/${photo.id}`} alt={alt} loading="lazy" />
      {kept && (
        <Text size="xs" c="dimmed">
          {kept.width} × {kept.height}
        </Text>
      )}
      <Select
        aria-label={translate('record.kind')}
        data={kinds.map((value) => ({ value, label: translate(`record.photo_${value}`) }))}
        allowDeselect={false}
        value={photo.kind}
        onChange={(value) => onChange({ kind: kinds.find((one) => one === value) ?? 'other' })}
      />
      <TextInput
        aria-label={translate('record.alt')}
        placeholder={translate('record.alt')}
        maxLength={300}
        value={alt}
        onChange={({ currentTarget }) =>
          onChange({ alt: currentTarget.value ? { ...others, [language]: currentTarget.value } : others })
        }
      />
    </>
  )
}

async function sendAll(locationId: string, files: File[]): Promise<Kept[]> {
  const added: Kept[] = []
  for (const file of files) added.push(await uploadFile<Kept>(`/api/v1/locations/${locationId}/photos`, file))
  return added
}

function kindOfNext(photos: Photos): Photos[number]['kind'] {
  return photos.some(({ kind }) => kind === 'cover') ? 'inside' : 'cover'
}

function moved(photos: Photos, from: number, to: number): Photos {
  const order = photos.toSpliced(from, 1)
  const photo = photos[from]
  return photo ? order.toSpliced(to, 0, photo) : photos
}
