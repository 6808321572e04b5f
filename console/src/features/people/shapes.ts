import type { components } from '@vicino/sdk'

type Schemas = components['schemas']

export type Member = Schemas['Member']
export type Invitation = Schemas['Invitation']
export type Department = Schemas['Department']
export type Role = Member['role']
