export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in and what they may do */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your own name, language and signature */
        patch: operations["updateOwnMember"];
        trace?: never;
    };
    "/api/v1/session/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Work in another brand */
        put: operations["switchAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation is to */
        get: operations["previewInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join, and sign in */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the brand, by name */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a member’s role and limits, or shut them out */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations nobody has accepted yet */
        get: operations["listInvitations"];
        put?: never;
        /** Invite a person, by mail and by link */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams of the brand */
        get: operations["listDepartments"];
        put?: never;
        /** Add a team */
        post: operations["addDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Archive a team; its conversations keep it */
        delete: operations["archiveDepartment"];
        options?: never;
        head?: never;
        /** Rename, describe, archive or restore a team */
        patch: operations["updateDepartment"];
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brand: name, languages, brand kit */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the brand */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/api/v1/account/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the logo (one file as multipart/form-data) */
        put: operations["setLogo"];
        post?: never;
        /** Take the logo away */
        delete: operations["removeLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys programs act with */
        get: operations["listApiKeys"];
        put?: never;
        /** Make a key; its secret is shown once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of a setting, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Company sign-ins */
        get: operations["listSsoProviders"];
        put?: never;
        /** Add a company sign-in (OpenID Connect) */
        post: operations["addSsoProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a company sign-in */
        delete: operations["removeSsoProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation has a brand yet, and whether it can send its own mails */
        get: operations["getSetUp"];
        put?: never;
        /** Make the first brand and its owner, and sign in */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation shows the demo, and how far it is loaded */
        get: operations["getDemo"];
        put?: never;
        /** Load the demo into an empty installation, and sign in as its owner */
        post: operations["startDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Locations by name */
        get: operations["listLocations"];
        put?: never;
        /** Open a location */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One location */
        get: operations["getLocation"];
        put?: never;
        post?: never;
        /** Take a location out of use */
        delete: operations["archiveLocation"];
        options?: never;
        head?: never;
        /** Change a location */
        patch: operations["updateLocation"];
        trace?: never;
    };
    "/api/v1/locations/{id}/hours-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a location is open, in a sentence */
        get: operations["getHoursState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}/holiday-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public holidays for a person to confirm */
        get: operations["listHolidayProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zone-suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time zone at a point */
        get: operations["suggestZone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hours-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What hours would say, in every language */
        post: operations["previewHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regions */
        get: operations["listRegions"];
        put?: never;
        /** Make a region */
        post: operations["createRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a region */
        delete: operations["deleteRegion"];
        options?: never;
        head?: never;
        /** Rename a region */
        patch: operations["renameRegion"];
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts, last changed first */
        get: operations["listContacts"];
        put?: never;
        /** Make a contact */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contact */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a contact */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/api/v1/contacts/{id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an address or number */
        post: operations["addContactIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/identities/{identityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an address or number away */
        delete: operations["removeContactIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Block a contact */
        put: operations["blockContact"];
        post?: never;
        /** Let a contact write again */
        delete: operations["unblockContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge another contact into this one */
        post: operations["mergeContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/merges/{mergeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Undo a merge */
        delete: operations["unmergeContacts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The team’s remarks */
        get: operations["listContactNotes"];
        put?: never;
        /** Keep a remark */
        post: operations["addContactNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to this record */
        get: operations["listContactHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The inbox: conversations of a view, by what an answer is worth or as sorted */
        get: operations["listConversations"];
        put?: never;
        /** Write to a customer first */
        post: operations["startConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversation without its messages; of one that was merged, the one it was merged into */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /** Delete it with everything in it, for good */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        /** Give it to a person, department or location (null takes it away), rename or prioritise it */
        patch: operations["updateConversation"];
        trace?: never;
    };
    "/api/v1/conversations/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Open, wait, resolve or call it spam */
        put: operations["setConversationStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put it aside until a time, until the customer answers or until its location opens next */
        put: operations["snoozeConversation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many conversations each view holds */
        get: operations["countConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved views: one’s own, those of one’s departments and everybody’s */
        get: operations["listViews"];
        put?: never;
        /** Save a filter under a name */
        post: operations["createView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many conversations each saved view holds, up to 1,000 */
        get: operations["countViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One saved view */
        get: operations["getView"];
        put?: never;
        post?: never;
        /** Delete a saved view */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        /** Rename a view, change what it asks or how it is sorted */
        patch: operations["updateView"];
        trace?: never;
    };
    "/api/v1/bulk-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change many conversations, named or all that match; goes on in the background */
        post: operations["startBulkChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many conversations match, up to 50,001; changes nothing */
        post: operations["countMatching"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a bulk change is */
        get: operations["getBulkChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a bulk change back where nobody has changed anything since */
        post: operations["undoBulkChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The tags it is to have, at most 30 */
        put: operations["setConversationTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Add some tags and take some away; the others stay */
        patch: operations["changeConversationTags"];
        trace?: never;
    };
    "/api/v1/conversations/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Write into its fields (null empties one), all or none */
        patch: operations["fillConversationFields"];
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What conversations are marked with, by name; archived ones last */
        get: operations["listTags"];
        put?: never;
        /** Add a tag */
        post: operations["addTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Archive a tag: conversations keep it, nothing new gets it */
        delete: operations["archiveTag"];
        options?: never;
        head?: never;
        /** Rename, recolour, archive or restore a tag */
        patch: operations["updateTag"];
        trace?: never;
    };
    "/api/v1/tags/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give this tag to everything that has another one, and archive the other */
        post: operations["mergeTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the brand writes down about conversations, in its order; archived ones last */
        get: operations["listFields"];
        put?: never;
        /** Add a field, after all others */
        post: operations["addField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put all that are in use into an order */
        put: operations["orderFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Archive a field: its values are kept and shown nowhere */
        delete: operations["archiveField"];
        options?: never;
        head?: never;
        /** Change, archive or restore a field; its kind stays */
        patch: operations["updateField"];
        trace?: never;
    };
    "/api/v1/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brand’s own names for states of work, in its order; archived ones last */
        get: operations["listStatuses"];
        put?: never;
        /** Add a name within open, waiting or resolved */
        post: operations["addStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statuses/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put all that are in use into an order */
        put: operations["orderStatuses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statuses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Archive a status: conversations keep it until theirs changes */
        delete: operations["archiveStatus"];
        options?: never;
        head?: never;
        /** Rename, archive or restore a status; its category stays */
        patch: operations["updateStatus"];
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest page first, each page in the order things were said */
        get: operations["listMessages"];
        put?: never;
        /**
         * Answer the customer, or write a note for the team
         * @description With seenPublicCount the answer is refused (409 stale, details.since) when something was said since then.
         */
        post: operations["addMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a message that has not gone out yet; its text is a draft again */
        delete: operations["undoSend"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{messageId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what failed or waits */
        post: operations["retrySend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{messageId}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The message exactly as it was received */
        get: operations["getMessageSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom an answer would go to */
        get: operations["suggestRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have written and not sent; null when nothing */
        get: operations["getDraft"];
        /** Keep what I have written so far */
        put: operations["saveDraft"];
        post?: never;
        /** Throw my draft away */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I have seen this many of its messages */
        put: operations["readConversation"];
        post?: never;
        /** Make it unread */
        delete: operations["unreadConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I look at it, type in it or have left it; say so again every half minute */
        put: operations["announcePresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done with it besides talking, newest first */
        get: operations["listTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for an answer (multipart: conversationId, then file)
         * @description Without conversationId the file is for a conversation that you are about to start.
         */
        post: operations["uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file; inline shows pictures in place */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/participants/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** They no longer take part; what they wrote stays */
        delete: operations["removeParticipant"];
        options?: never;
        head?: never;
        /** They belong here: a stranger who wrote into the conversation takes part from now on */
        patch: operations["confirmParticipant"];
        trace?: never;
    };
    "/api/v1/conversations/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make others part of this one; each merge can be undone */
        post: operations["mergeConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/merges/{mergeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give both back as they were; what was said since stays, but for answers to the merged one */
        delete: operations["unmergeConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new conversation of a message, or of it and all that follows */
        post: operations["splitConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The channels it could go on through, and whom each would write to */
        get: operations["listWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer through another channel from now on */
        put: operations["changeChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its parent, its parts, what it is linked to and what was merged into it */
        get: operations["getRelated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/links/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** These two have to do with each other */
        put: operations["linkConversations"];
        post?: never;
        /** They do not after all */
        delete: operations["unlinkConversations"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make it part of another conversation; null makes it one of its own */
        put: operations["setParent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/followers/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have a member, oneself or another, hear of everything in it */
        put: operations["followConversation"];
        post?: never;
        /** Have them hear of it no longer */
        delete: operations["unfollowConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversation-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the brand works its conversations: undo, due times, confirmation of receipt */
        get: operations["getConversationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how conversations are worked; due times count from the next message on */
        patch: operations["updateConversationSettings"];
        trace?: never;
    };
    "/api/v1/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of channel there are, with the shape of their settings */
        get: operations["listConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways customers reach the brand */
        get: operations["listChannels"];
        put?: never;
        /** Open a channel; what could not work is refused with the reason */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One channel */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        /** Close a channel; its conversations stay */
        delete: operations["archiveChannel"];
        options?: never;
        head?: never;
        /** Change a channel; `settings` replaces all settings, secrets not named stay */
        patch: operations["updateChannel"];
        trace?: never;
    };
    "/api/v1/channels/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look whether a channel works right now */
        post: operations["testChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/signing-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new signing key (DKIM) and say which DNS record publishes it */
        post: operations["renewSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import what a mailbox received since a day */
        post: operations["backfillChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came in raw, newest first; `state=quarantined` is what could not be read */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a delivery once more */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The raw bytes of a delivery */
        get: operations["readDeliverySource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programs that are told what happens here, and how that goes */
        get: operations["listWebhooks"];
        put?: never;
        /** Tell a program what happens from now on; the secret is shown once */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events a webhook can be told */
        get: operations["listWebhookEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Forget a webhook and its log */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /** Change a webhook, pause it or enable it again; it then hears what happens from now on */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign with a new secret; for a day the one before is signed with too */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test event, once; how it ended is in the log */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a webhook was told in the last 30 days, newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent and what was answered, request by request */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send one event once more, under the same delivery id */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send everything once more that was given up since a time */
        post: operations["replayFailedWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/doctor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What works and what does not, with the reason */
        get: operations["examine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/doctor/round-trip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a mail from a channel to itself and wait for it */
        post: operations["runRoundTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happens, as it happens (Server-Sent Events) */
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BrandInput: {
            /** @default null */
            logoBlob: string | null;
            /** @default #1f6feb */
            colour: string;
            /** @default #1f6feb */
            accent: string;
            /** @default  */
            font: string;
            /** @default  */
            tone: string;
        };
        AttachmentInput: {
            /** Format: uuid */
            id: string;
            filename: string;
            contentType: string;
            size: number;
            contentId: string | null;
            isInline: boolean;
        };
        HoursStateInput: {
            /** @enum {string} */
            state: "open" | "closed" | "unknown";
            sentence: string;
            nextOpening: unknown | null;
            nextClosing: unknown | null;
        };
        FilterConditionInput: {
            /** @description A field of conversations, or custom:<id> for one of the brand’s own */
            field: string;
            /** @enum {string} */
            op: "is" | "isNot" | "contains" | "containsNot" | "before" | "after" | "less" | "more" | "isEmpty" | "isNotEmpty";
            /** @description Choices as a list (null for none), times as ISO 8601 or as a duration from now (-P7D) */
            value?: (string | null)[] | string | number | boolean;
        };
        ConversationFilterInput: components["schemas"]["FilterConditionInput"] | {
            all: components["schemas"]["ConversationFilterInput"][];
        } | {
            any: components["schemas"]["ConversationFilterInput"][];
        } | {
            none: components["schemas"]["ConversationFilterInput"][];
        };
        ContactSummaryInput: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RelatedConversationInput: {
            /** Format: uuid */
            id: string;
            number: number;
            subject: string;
            /** @enum {string} */
            status: "open" | "waiting" | "snoozed" | "resolved" | "spam";
            contact: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            lastActivityAt: unknown;
        };
        ConversationMergeInput: {
            /** Format: uuid */
            id: string;
            mergedAt: unknown;
            mergedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            merged: {
                /** Format: uuid */
                id: string;
                number: number;
                subject: string;
                contact: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            };
        };
        WebhookInput: {
            /** Format: uuid */
            id: string;
            url: string;
            description: string;
            eventTypes: string[] | null;
            locationIds: string[] | null;
            /**
             * @description paused by a person; gone: it answered 410; failing: nothing arrived for a week
             * @enum {string}
             */
            state: "enabled" | "paused" | "gone" | "failing";
            /** @description ISO 8601 time */
            stateSince: unknown;
            /** @description It failed several times in a row and is asked only now and then */
            isResting: boolean;
            /** @description Nothing has arrived since */
            failingSince: unknown | null;
            restsUntil: unknown | null;
            lastSuccessAt: unknown | null;
            lastFailureAt: unknown | null;
            /** @description Deliveries that wait, counted up to 1000 */
            waitingCount: number;
            /** @description Until then the secret before is signed with too */
            previousSecretUntil: unknown | null;
            createdBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description ISO 8601 time */
            createdAt: unknown;
            version: number;
        };
        Brand: {
            /** @default null */
            logoBlob: string | null;
            /** @default #1f6feb */
            colour: string;
            /** @default #1f6feb */
            accent: string;
            /** @default  */
            font: string;
            /** @default  */
            tone: string;
        };
        Account: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            defaultLocale: string;
            languages: string[];
            brand: components["schemas"]["Brand"];
            logoUrl: string | null;
            version: number;
        };
        Session: {
            member: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
                /** @enum {string} */
                role: "owner" | "admin" | "manager" | "agent" | "viewer";
                locale: string;
                signatureHtml: string;
                scope: {
                    locations: "all" | string[];
                    departments: "all" | string[];
                };
            };
            account: {
                /** Format: uuid */
                id: string;
                name: string;
                locale: string;
                brand: components["schemas"]["Brand"];
                logoUrl: string | null;
            };
            accounts: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            permissions: ("conversations.read" | "contacts.read" | "locations.read" | "members.read" | "departments.read" | "channels.read" | "conversations.write" | "contacts.write" | "conversations.delete" | "tags.manage" | "views.share" | "locations.manage" | "deliveries.read" | "account.manage" | "members.manage" | "departments.manage" | "locations.create" | "channels.manage" | "deliveries.manage" | "api_keys.manage" | "webhooks.manage" | "sso.manage" | "audit.read" | "doctor.run" | "owners.manage")[];
            isCompanySession: boolean;
        };
        Member: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "manager" | "agent" | "viewer";
            locale: string;
            allLocations: boolean;
            /** @description Meant unless allLocations */
            locationIds: string[];
            allDepartments: boolean;
            /** @description Meant unless allDepartments */
            departmentIds: string[];
            disabled: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
            version: number;
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "manager" | "agent" | "viewer";
            locationIds: string[] | null;
            departmentIds: string[] | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            expiresAt: string;
            isExpired: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
            /** @description Opens the invitation; whoever has it can accept it */
            link: string;
        };
        InvitationPreview: {
            account: {
                name: string;
                brand: components["schemas"]["Brand"];
            };
            email: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "manager" | "agent" | "viewer";
            invitedBy: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            expiresAt: string;
            /** @description This person has an account here: sign in, then accept */
            needsSignIn: boolean;
        };
        Department: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            isArchived: boolean;
            memberCount: number;
            version: number;
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description How the secret begins, to recognise it */
            hint: string;
            createdBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
        };
        CreatedApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Shown only now */
            secret: string;
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            at: string;
            actor: {
                /** @enum {string} */
                kind: "member" | "key" | "system";
                id: string | null;
                name: string;
            };
            action: string;
            subjectKind: string;
            subjectId: string | null;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        SsoProvider: {
            /** Format: uuid */
            id: string;
            name: string;
            issuer: string;
            domain: string;
            clientId: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
        };
        ConversationListItem: {
            /** Format: uuid */
            id: string;
            number: number;
            subject: string;
            preview: string;
            /** @enum {string} */
            status: "open" | "waiting" | "snoozed" | "resolved" | "spam";
            statusId: string | null;
            /** @description The brand’s own name for the status */
            statusName: string | null;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            tags: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                colour: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "violet" | "pink";
            }[];
            contact: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            department: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            assignee: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            lastSender: "contact" | "member" | "system";
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            lastMessageAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            lastActivityAt: string;
            waitingSince: string | null;
            worth: {
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                fullUntil: string;
                pausedFrom: string | null;
                pausedUntil: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                goneAt: string;
            } | null;
            dueAt: string | null;
            snoozedUntil: string | null;
            messageCount: number;
            hasAttachments: boolean;
            hasFailure: boolean;
            locale: string | null;
            version: number;
            isUnread: boolean;
        };
        Conversation: {
            /** Format: uuid */
            id: string;
            number: number;
            subject: string;
            preview: string;
            /** @enum {string} */
            status: "open" | "waiting" | "snoozed" | "resolved" | "spam";
            statusId: string | null;
            /** @description The brand’s own name for the status */
            statusName: string | null;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            tags: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                colour: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "violet" | "pink";
            }[];
            contact: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            department: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            assignee: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            lastSender: "contact" | "member" | "system";
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            lastMessageAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            lastActivityAt: string;
            waitingSince: string | null;
            worth: {
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                fullUntil: string;
                pausedFrom: string | null;
                pausedUntil: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                goneAt: string;
            } | null;
            dueAt: string | null;
            snoozedUntil: string | null;
            messageCount: number;
            hasAttachments: boolean;
            hasFailure: boolean;
            locale: string | null;
            version: number;
            isUnread: boolean;
            /** @description Send it back as seenPublicCount with an answer. */
            publicCount: number;
            channel: {
                /** Format: uuid */
                id: string;
                name: string;
                address: string;
                connector: string;
            };
            participants: {
                address: string;
                name: string;
                contactId: string | null;
                /** @enum {string} */
                state: "known" | "to_review";
            }[];
            followers: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            firstResponseAt: string | null;
            firstResponseDueAt: string | null;
            resolutionDueAt: string | null;
            resolvedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
            dueExplanation: {
                /** @enum {string} */
                key: "firstResponseBusiness" | "firstResponseAfterOpening" | "firstResponseElapsed" | "resolutionBusiness" | "resolutionAfterOpening" | "resolutionElapsed";
                values: {
                    minutes: number;
                    /**
                     * Format: date-time
                     * @description ISO 8601 time
                     */
                    from: string;
                    opensAt: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 time
                     */
                    dueAt: string;
                    zone: string | null;
                };
            } | null;
            fields: {
                /** Format: uuid */
                fieldId: string;
                /** @description A text, number or tick; a date as yyyy-mm-dd, a choice by its words */
                value: string | number | boolean;
            }[];
            viewers: {
                /** Format: uuid */
                memberId: string;
                name: string;
                /** @enum {string} */
                state: "viewing" | "typing" | "away";
            }[];
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            filename: string;
            contentType: string;
            size: number;
            contentId: string | null;
            isInline: boolean;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            /** @enum {string} */
            kind: "incoming" | "outgoing" | "note";
            /** @enum {string} */
            class: "reply" | "acknowledgement" | "notice";
            author: {
                /** @enum {string} */
                kind: "member" | "contact" | "key" | "system";
                id: string | null;
                name: string;
            };
            sender: {
                /** @default  */
                name: string;
                address: string;
            } | null;
            recipients: {
                to: {
                    /** @default  */
                    name: string;
                    address: string;
                }[];
                cc: {
                    /** @default  */
                    name: string;
                    address: string;
                }[];
                bcc: {
                    /** @default  */
                    name: string;
                    address: string;
                }[];
            };
            subject: string;
            text: string;
            html: string | null;
            quotedText: string | null;
            quotedHtml: string | null;
            state: ("held" | "queued" | "sending" | "sent" | "delivered" | "bounced" | "failed" | "cancelled") | null;
            stateReason: string | null;
            sendAt: string | null;
            sentAt: string | null;
            automatic: string | null;
            authentication: {
                isFailed: boolean;
                results: {
                    [key: string]: string;
                };
            } | null;
            attachments: components["schemas"]["Attachment"][];
            mentions: string[];
            hasSource: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
        };
        ConversationCounts: {
            mine: number;
            unassigned: number;
            waiting: number;
            open: number;
            snoozed: number;
            mentions: number;
            /** @description Open, waiting and snoozed together. */
            all: number;
            byLocation: {
                id: string | null;
                count: number;
            }[];
            byDepartment: {
                id: string | null;
                count: number;
            }[];
        };
        Draft: {
            /** @enum {string} */
            kind: "reply" | "note";
            html: string;
            recipients: {
                to: {
                    /** @default  */
                    name: string;
                    address: string;
                }[];
                cc: {
                    /** @default  */
                    name: string;
                    address: string;
                }[];
                bcc: {
                    /** @default  */
                    name: string;
                    address: string;
                }[];
            } | null;
            attachments: components["schemas"]["Attachment"][];
            seenPublicCount: number;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            updatedAt: string;
        };
        SuggestedRecipients: {
            to: {
                /** @default  */
                name: string;
                address: string;
            }[];
            cc: {
                /** @default  */
                name: string;
                address: string;
            }[];
            warnings: {
                code: string;
                domain: string;
            }[];
        };
        TimelineEntry: {
            id: string;
            type: string;
            actor: {
                kind: string;
                id: string | null;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            at: string;
            payload: {
                [key: string]: unknown;
            };
        };
        Region: {
            /** Format: uuid */
            id: string;
            name: string;
            locationCount: number;
        };
        HoursState: {
            /** @enum {string} */
            state: "open" | "closed" | "unknown";
            sentence: string;
            nextOpening: string | null;
            nextClosing: string | null;
        };
        LocationRow: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            code: string | null;
            /** @enum {string} */
            status: "opening_soon" | "open" | "temporarily_closed" | "closed";
            locality: string;
            country: string;
            zone: string;
            region: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        Location: {
            name: string;
            code: string | null;
            /** @enum {string} */
            status: "opening_soon" | "open" | "temporarily_closed" | "closed";
            regionId: string | null;
            street: string;
            locality: string;
            administrativeArea: string;
            postcode: string;
            country: string;
            latitude: number | null;
            longitude: number | null;
            zone: string;
            locale: string;
            phone: string | null;
            email: string | null;
            website: string | null;
            departmentIds: string[];
            hours: {
                zone: string;
                weekly: {
                    1: {
                        from: number;
                        to: number;
                    }[] | ("closed" | "unknown");
                    2: {
                        from: number;
                        to: number;
                    }[] | ("closed" | "unknown");
                    3: {
                        from: number;
                        to: number;
                    }[] | ("closed" | "unknown");
                    4: {
                        from: number;
                        to: number;
                    }[] | ("closed" | "unknown");
                    5: {
                        from: number;
                        to: number;
                    }[] | ("closed" | "unknown");
                    6: {
                        from: number;
                        to: number;
                    }[] | ("closed" | "unknown");
                    7: {
                        from: number;
                        to: number;
                    }[] | ("closed" | "unknown");
                };
                dated: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    state: {
                        from: number;
                        to: number;
                    }[] | ("closed" | "unknown");
                    label?: string;
                    /** @enum {string} */
                    source: "person" | "holiday";
                }[];
            };
            hourSets: {
                [key: string]: {
                    zone: string;
                    weekly: {
                        1: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                        2: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                        3: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                        4: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                        5: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                        6: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                        7: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                    };
                    dated: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        state: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                        label?: string;
                        /** @enum {string} */
                        source: "person" | "holiday";
                    }[];
                };
            };
            /** Format: uuid */
            id: string;
            slug: string;
            version: number;
            address: string;
            hoursNow: components["schemas"]["HoursState"];
        };
        HolidayProposal: {
            date: string;
            name: string;
            kind: string;
            observedOn: string | null;
            isConfirmed: boolean;
        };
        ConversationSettings: {
            /** @description How long a sent message can be taken back */
            undoSendSeconds: number;
            /** @description Open minutes until the first answer */
            firstResponseMinutes: number;
            /** @description Open minutes until the matter is solved */
            resolutionMinutes: number;
            /** @description Open minutes for which an answer is worth everything */
            worthFullMinutes: number;
            /** @description Open minutes after which it is worth nothing more */
            worthGoneMinutes: number;
            /** @description Whether a new conversation gets a confirmation of receipt */
            acknowledges: boolean;
            /** @description Whether whoever works a conversation may make a new tag for it */
            agentsAddTags: boolean;
            version: number;
        };
        Tag: {
            /** Format: uuid */
            id: string;
            isArchived: boolean;
            version: number;
            name: string;
            /** @enum {string} */
            colour: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "violet" | "pink";
        };
        CustomField: {
            /** Format: uuid */
            id: string;
            isArchived: boolean;
            version: number;
            name: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "checkbox" | "choice";
            choices: string[];
            /** @description Nothing is resolved without it; a checkbox must be ticked */
            isRequired: boolean;
            position: number;
        };
        StatusName: {
            /** Format: uuid */
            id: string;
            isArchived: boolean;
            version: number;
            name: string;
            /** @enum {string} */
            category: "open" | "waiting" | "resolved";
            position: number;
        };
        FilterCondition: {
            /** @description A field of conversations, or custom:<id> for one of the brand’s own */
            field: string;
            /** @enum {string} */
            op: "is" | "isNot" | "contains" | "containsNot" | "before" | "after" | "less" | "more" | "isEmpty" | "isNotEmpty";
            /** @description Choices as a list (null for none), times as ISO 8601 or as a duration from now (-P7D) */
            value?: (string | null)[] | string | number | boolean;
        };
        ConversationFilter: components["schemas"]["FilterCondition"] | {
            all: components["schemas"]["ConversationFilter"][];
        } | {
            any: components["schemas"]["ConversationFilter"][];
        } | {
            none: components["schemas"]["ConversationFilter"][];
        };
        BulkChange: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "running" | "done" | "failed" | "undoing" | "undone";
            total: number;
            done: number;
            /** @description Those it could not be done to, and those changed since */
            skipped: number;
            edit: {
                assigneeId?: string | null;
                departmentId?: string | null;
                locationId?: string | null;
                /** @enum {string} */
                priority?: "low" | "normal" | "high" | "urgent";
                /** @enum {string} */
                status?: "open" | "waiting" | "resolved" | "spam";
                statusId?: string | null;
                addTagIds?: string[];
                removeTagIds?: string[];
            };
            /** Format: date-time */
            startedAt: string;
            endedAt: string | null;
        };
        ContactSummary: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ContactRow: {
            /** Format: uuid */
            id: string;
            name: string;
            locale: string | null;
            identities: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "email" | "phone" | "external";
                value: string;
                label: string;
            }[];
            isBlocked: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            updatedAt: string;
        };
        Contact: {
            /** Format: uuid */
            id: string;
            name: string;
            locale: string | null;
            identities: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "email" | "phone" | "external";
                value: string;
                label: string;
            }[];
            isBlocked: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            updatedAt: string;
            preferredChannel: ("email" | "phone" | "sms" | "chat") | null;
            version: number;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
            mergedIntoId: string | null;
            merges: {
                /** Format: uuid */
                id: string;
                name: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                mergedAt: string;
            }[];
        };
        ContactNote: {
            /** Format: uuid */
            id: string;
            text: string;
            author: components["schemas"]["ContactSummary"] | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
        };
        ContactHistoryEntry: {
            type: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            at: string;
            actor: {
                kind: string;
                id: string | null;
                name: string;
            };
            payload: {
                [key: string]: unknown;
            };
        };
        RelatedConversation: {
            /** Format: uuid */
            id: string;
            number: number;
            subject: string;
            /** @enum {string} */
            status: "open" | "waiting" | "snoozed" | "resolved" | "spam";
            contact: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            lastActivityAt: string;
        };
        ConversationMerge: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            mergedAt: string;
            mergedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            merged: {
                /** Format: uuid */
                id: string;
                number: number;
                subject: string;
                contact: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            };
        };
        RelatedConversations: {
            parent: components["schemas"]["RelatedConversation"] | null;
            children: components["schemas"]["RelatedConversation"][];
            links: components["schemas"]["RelatedConversation"][];
            merges: components["schemas"]["ConversationMerge"][];
        };
        ConversationWay: {
            /** Format: uuid */
            id: string;
            name: string;
            address: string;
            connector: string;
            isCurrent: boolean;
            /** @description The address of the customer it would write to; null when it cannot reach them. */
            reaches: string | null;
        };
        View: {
            /** Format: uuid */
            id: string;
            name: string;
            filter: components["schemas"]["ConversationFilter"];
            /** @enum {string} */
            sort: "worth" | "newest" | "oldest" | "due" | "waiting" | "priority" | "created";
            /** @enum {string} */
            audience: "personal" | "department" | "everybody";
            department: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Whether whoever asks may change or delete it. */
            mayChange: boolean;
            version: number;
        };
        Connector: {
            kind: string;
            /** @description JSON Schema of `channel.settings` */
            settings: {
                [key: string]: unknown;
            };
            /** @description JSON Schema of what may be sent as `secrets` */
            secrets: {
                [key: string]: unknown;
            };
            canBackfill: boolean;
            rules: {
                maxLength: number;
                /** @enum {string} */
                unit: "characters" | "bytes";
                html: boolean;
                subject: boolean;
                attachments: {
                    maxCount: number;
                    maxTotalBytes: number;
                };
            };
        };
        Channel: {
            /** Format: uuid */
            id: string;
            connector: string;
            name: string;
            address: string;
            /** @description null for those who may not manage channels */
            settings: {
                [key: string]: unknown;
            } | null;
            /** @description Which secrets are set; they are never shown */
            secretNames: string[];
            locationId: string | null;
            departmentId: string | null;
            /** @enum {string} */
            state: "active" | "paused";
            health: {
                [key: string]: {
                    /** @enum {string} */
                    state: "ok" | "fail";
                    detail: string;
                    since: string;
                };
            };
            lastReceivedAt: string | null;
            backfill: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                since: string;
                /** @enum {string} */
                state: "running" | "done" | "failed";
                reason: string | null;
                readCount: number;
                newCount: number;
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                startedAt: string;
                endedAt: string | null;
            } | null;
            version: number;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
        };
        Check: {
            id: string;
            /** @enum {string} */
            state: "ok" | "warn" | "fail";
            title: string;
            detail: string;
        };
        Delivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            channelId: string;
            source: string;
            size: number;
            /** @enum {string} */
            state: "received" | "processed" | "quarantined";
            outcome: string | null;
            reason: string | null;
            conversationId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            receivedAt: string;
            processedAt: string | null;
        };
        Demo: {
            /** @enum {string} */
            state: "none" | "loading" | "ready" | "failed";
            /** @description Conversations that are there */
            done: number;
            total: number;
            /** @description How to sign in, once it is ready and the only brand */
            email: string | null;
            password: string | null;
        };
        DoctorCheck: {
            id: string;
            /** @enum {string} */
            state: "ok" | "warn" | "fail";
            /** @description Names a sentence: doctor.<key> */
            title: string;
            detail: string;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            description: string;
            eventTypes: string[] | null;
            locationIds: string[] | null;
            /**
             * @description paused by a person; gone: it answered 410; failing: nothing arrived for a week
             * @enum {string}
             */
            state: "enabled" | "paused" | "gone" | "failing";
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            stateSince: string;
            /** @description It failed several times in a row and is asked only now and then */
            isResting: boolean;
            /** @description Nothing has arrived since */
            failingSince: string | null;
            restsUntil: string | null;
            lastSuccessAt: string | null;
            lastFailureAt: string | null;
            /** @description Deliveries that wait, counted up to 1000 */
            waitingCount: number;
            /** @description Until then the secret before is signed with too */
            previousSecretUntil: string | null;
            createdBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
            version: number;
        };
        CreatedWebhook: {
            webhook: components["schemas"]["Webhook"];
            /** @description What deliveries are signed with; never shown again */
            secret: string;
        };
        RotatedSecret: {
            /** @description What deliveries are signed with; never shown again */
            secret: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            previousSecretUntil: string;
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            eventId: string;
            type: string;
            subjectId: string | null;
            isTest: boolean;
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed";
            /** @description tried for three days; expired untried; or the endpoint was disabled */
            failedReason: ("tried" | "expired" | "disabled") | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            happenedAt: string;
            /** @description When it is tried next; null also while an earlier one waits */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
            endedAt: string | null;
            lastRequest: {
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                at: string;
                durationMs: number;
                status: number | null;
                /** @description null: it was taken */
                fault: ("status" | "redirected" | "refused" | "timeout" | "unreachable") | null;
            } | null;
        };
        WebhookDeliveryDetail: {
            /** Format: uuid */
            id: string;
            eventId: string;
            type: string;
            subjectId: string | null;
            isTest: boolean;
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed";
            /** @description tried for three days; expired untried; or the endpoint was disabled */
            failedReason: ("tried" | "expired" | "disabled") | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            happenedAt: string;
            /** @description When it is tried next; null also while an earlier one waits */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
            endedAt: string | null;
            lastRequest: {
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                at: string;
                durationMs: number;
                status: number | null;
                /** @description null: it was taken */
                fault: ("status" | "redirected" | "refused" | "timeout" | "unreachable") | null;
            } | null;
            /** @description The very bytes that are signed and sent */
            body: string;
            requests: {
                /**
                 * Format: date-time
                 * @description ISO 8601 time
                 */
                at: string;
                durationMs: number;
                status: number | null;
                /** @description null: it was taken */
                fault: ("status" | "redirected" | "refused" | "timeout" | "unreachable") | null;
                /** Format: uuid */
                id: string;
                /** @description Where it was redirected to, or what went wrong */
                detail: string;
                /** @description The first 2 kB of the answer */
                response: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    updateOwnMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    locale?: "en" | "it" | "pl" | "ru";
                    signatureHtml?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    switchAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    previewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password?: string;
                    /** @enum {string} */
                    locale?: "en" | "it" | "pl" | "ru";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                    };
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Member"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    role?: "owner" | "admin" | "manager" | "agent" | "viewer";
                    allLocations?: boolean;
                    locationIds?: string[];
                    allDepartments?: boolean;
                    departmentIds?: string[];
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @default  */
                    name?: string;
                    /** @enum {string} */
                    role: "admin" | "manager" | "agent" | "viewer";
                    /** @default null */
                    locationIds?: string[] | null;
                    /** @default null */
                    departmentIds?: string[] | null;
                    /** @default true */
                    sendMail?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Department"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    addDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
        };
    };
    archiveDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateDepartment: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    isArchived?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    defaultLocale?: string;
                    languages?: string[];
                    brand?: {
                        colour?: string;
                        accent?: string;
                        font?: string;
                        tone?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    setLogo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    removeLogo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    listSsoProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SsoProvider"][];
                        nextCursor: string | null;
                        /** @description To be entered at the identity provider */
                        redirectUri: string;
                    };
                };
            };
        };
    };
    addSsoProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uri */
                    issuer: string;
                    domain: string;
                    clientId: string;
                    clientSecret: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsoProvider"];
                };
            };
        };
    };
    removeSsoProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "empty" | "ready";
                        /** @description Whether a link to choose a new password can be mailed */
                        sendsMail: boolean;
                    };
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    brand: string;
                    /** @enum {string} */
                    locale: "en" | "it" | "pl" | "ru";
                    owner: {
                        name: string;
                        email: string;
                        password: string;
                    };
                    location?: {
                        name: string;
                        code?: string | null;
                        /** @enum {string} */
                        status?: "opening_soon" | "open" | "temporarily_closed" | "closed";
                        regionId?: string | null;
                        street?: string;
                        locality?: string;
                        administrativeArea?: string;
                        postcode?: string;
                        country?: string;
                        latitude?: number | null;
                        longitude?: number | null;
                        zone?: string;
                        locale?: string;
                        phone?: string | null;
                        email?: string | null;
                        website?: string | null;
                        departmentIds?: string[];
                        hours?: {
                            zone: string;
                            weekly: {
                                1: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                2: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                3: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                4: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                5: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                6: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                7: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                            };
                            dated: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                                state: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                label?: string;
                                /** @enum {string} */
                                source: "person" | "holiday";
                            }[];
                        };
                        hourSets?: {
                            [key: string]: {
                                zone: string;
                                weekly: {
                                    1: {
                                        from: number;
                                        to: number;
                                    }[] | ("closed" | "unknown");
                                    2: {
                                        from: number;
                                        to: number;
                                    }[] | ("closed" | "unknown");
                                    3: {
                                        from: number;
                                        to: number;
                                    }[] | ("closed" | "unknown");
                                    4: {
                                        from: number;
                                        to: number;
                                    }[] | ("closed" | "unknown");
                                    5: {
                                        from: number;
                                        to: number;
                                    }[] | ("closed" | "unknown");
                                    6: {
                                        from: number;
                                        to: number;
                                    }[] | ("closed" | "unknown");
                                    7: {
                                        from: number;
                                        to: number;
                                    }[] | ("closed" | "unknown");
                                };
                                dated: {
                                    /** Format: date */
                                    from: string;
                                    /** Format: date */
                                    to: string;
                                    state: {
                                        from: number;
                                        to: number;
                                    }[] | ("closed" | "unknown");
                                    label?: string;
                                    /** @enum {string} */
                                    source: "person" | "holiday";
                                }[];
                            };
                        };
                    };
                    /**
                     * Format: email
                     * @description The address customers write to; becomes the first e-mail channel
                     */
                    address?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        made: {
                            [key: string]: string | null;
                        };
                    };
                };
            };
        };
    };
    getDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demo"];
                };
            };
        };
    };
    startDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demo"];
                };
            };
        };
    };
    listLocations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
                regionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LocationRow"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    code?: string | null;
                    /** @enum {string} */
                    status?: "opening_soon" | "open" | "temporarily_closed" | "closed";
                    regionId?: string | null;
                    street?: string;
                    locality?: string;
                    administrativeArea?: string;
                    postcode?: string;
                    country?: string;
                    latitude?: number | null;
                    longitude?: number | null;
                    zone?: string;
                    locale?: string;
                    phone?: string | null;
                    email?: string | null;
                    website?: string | null;
                    departmentIds?: string[];
                    hours?: {
                        zone: string;
                        weekly: {
                            1: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            2: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            3: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            4: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            5: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            6: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            7: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                        };
                        dated: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            state: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            label?: string;
                            /** @enum {string} */
                            source: "person" | "holiday";
                        }[];
                    };
                    hourSets?: {
                        [key: string]: {
                            zone: string;
                            weekly: {
                                1: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                2: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                3: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                4: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                5: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                6: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                7: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                            };
                            dated: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                                state: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                label?: string;
                                /** @enum {string} */
                                source: "person" | "holiday";
                            }[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
        };
    };
    getLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
        };
    };
    archiveLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    code?: string | null;
                    /** @enum {string} */
                    status?: "opening_soon" | "open" | "temporarily_closed" | "closed";
                    regionId?: string | null;
                    street?: string;
                    locality?: string;
                    administrativeArea?: string;
                    postcode?: string;
                    country?: string;
                    latitude?: number | null;
                    longitude?: number | null;
                    zone?: string;
                    locale?: string;
                    phone?: string | null;
                    email?: string | null;
                    website?: string | null;
                    departmentIds?: string[];
                    hours?: {
                        zone: string;
                        weekly: {
                            1: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            2: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            3: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            4: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            5: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            6: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            7: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                        };
                        dated: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            state: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            label?: string;
                            /** @enum {string} */
                            source: "person" | "holiday";
                        }[];
                    };
                    hourSets?: {
                        [key: string]: {
                            zone: string;
                            weekly: {
                                1: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                2: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                3: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                4: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                5: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                6: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                7: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                            };
                            dated: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                                state: {
                                    from: number;
                                    to: number;
                                }[] | ("closed" | "unknown");
                                label?: string;
                                /** @enum {string} */
                                source: "person" | "holiday";
                            }[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
        };
    };
    getHoursState: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursState"];
                };
            };
        };
    };
    listHolidayProposals: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HolidayProposal"][];
                    };
                };
            };
        };
    };
    suggestZone: {
        parameters: {
            query: {
                lat: number;
                lon: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        zone: string | null;
                    };
                };
            };
        };
    };
    previewHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hours: {
                        zone: string;
                        weekly: {
                            1: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            2: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            3: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            4: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            5: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            6: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            7: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                        };
                        dated: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            state: {
                                from: number;
                                to: number;
                            }[] | ("closed" | "unknown");
                            label?: string;
                            /** @enum {string} */
                            source: "person" | "holiday";
                        }[];
                    };
                    /** Format: date-time */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "open" | "closed" | "unknown";
                        nextOpening: string | null;
                        nextClosing: string | null;
                        sentences: {
                            en: string;
                            it: string;
                            pl: string;
                            ru: string;
                        };
                    };
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Region"][];
                    };
                };
            };
        };
    };
    createRegion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Region"][];
                    };
                };
            };
        };
    };
    deleteRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Region"][];
                    };
                };
            };
        };
    };
    renameRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Region"][];
                    };
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContactRow"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    locale?: string | null;
                    preferredChannel?: ("email" | "phone" | "sms" | "chat") | null;
                    /** @default [] */
                    identities?: {
                        /** @enum {string} */
                        kind: "email" | "phone" | "external";
                        value: string;
                        label?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    locale?: string | null;
                    preferredChannel?: ("email" | "phone" | "sms" | "chat") | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    addContactIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "email" | "phone" | "external";
                    value: string;
                    label?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    removeContactIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                identityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    blockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    unblockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    mergeContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    otherId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    unmergeContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    listContactNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContactNote"][];
                    };
                };
            };
        };
    };
    addContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContactNote"][];
                    };
                };
            };
        };
    };
    listContactHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContactHistoryEntry"][];
                    };
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                view?: "mine" | "unassigned" | "waiting" | "open" | "snoozed" | "resolved" | "spam" | "mentions" | "all";
                status?: "open" | "waiting" | "snoozed" | "resolved" | "spam";
                locationId?: string;
                departmentId?: string;
                assigneeId?: string;
                contactId?: string;
                /** @description A saved view; its filter and sort */
                viewId?: string;
                /** @description A ConversationFilter as JSON */
                filter?: string;
                sort?: "worth" | "newest" | "oldest" | "due" | "waiting" | "priority" | "created";
                search?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConversationListItem"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    startConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contactId?: string;
                    to?: {
                        /** @default  */
                        name?: string;
                        address: string;
                    };
                    /** Format: uuid */
                    channelId: string;
                    locationId?: string | null;
                    subject: string;
                    text?: string;
                    html?: string;
                    /**
                     * @description Files uploaded without a conversationId
                     * @default []
                     */
                    attachmentIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assigneeId?: string | null;
                    departmentId?: string | null;
                    locationId?: string | null;
                    subject?: string;
                    /** @enum {string} */
                    priority?: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    setConversationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "open" | "waiting" | "resolved" | "spam";
                    /** @description One of the brand’s own names for it; without one it has none */
                    statusId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    snoozeConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    until: unknown;
                } | {
                    /**
                     * @description Until the customer answers, or until its location opens next.
                     * @enum {string}
                     */
                    until: "reply" | "opening";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    countConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationCounts"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["View"][];
                        nextCursor: null;
                    };
                };
            };
        };
    };
    createView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    filter: components["schemas"]["ConversationFilterInput"];
                    /**
                     * @default worth
                     * @enum {string}
                     */
                    sort?: "worth" | "newest" | "oldest" | "due" | "waiting" | "priority" | "created";
                    /**
                     * @default personal
                     * @enum {string}
                     */
                    audience?: "personal" | "department" | "everybody";
                    /**
                     * @description For the audience "department"
                     * @default null
                     */
                    departmentId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    countViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description null when counting would take too long */
                            count: number | null;
                        }[];
                    };
                };
            };
        };
    };
    getView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateView: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    filter?: components["schemas"]["ConversationFilterInput"];
                    /** @enum {string} */
                    sort?: "worth" | "newest" | "oldest" | "due" | "waiting" | "priority" | "created";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    startBulkChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    selection: {
                        ids: string[];
                    } | {
                        matching: {
                            /**
                             * @default all
                             * @enum {string}
                             */
                            view?: "mine" | "unassigned" | "waiting" | "open" | "snoozed" | "resolved" | "spam" | "mentions" | "all";
                            /** @enum {string} */
                            status?: "open" | "waiting" | "snoozed" | "resolved" | "spam";
                            /** Format: uuid */
                            locationId?: string;
                            /** Format: uuid */
                            departmentId?: string;
                            /** Format: uuid */
                            assigneeId?: string;
                            /** Format: uuid */
                            contactId?: string;
                            /**
                             * Format: uuid
                             * @description A saved view; its filter and sort
                             */
                            viewId?: string;
                            search?: string;
                            filter?: components["schemas"]["ConversationFilterInput"];
                        };
                    };
                    edit: {
                        assigneeId?: string | null;
                        departmentId?: string | null;
                        locationId?: string | null;
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high" | "urgent";
                        /** @enum {string} */
                        status?: "open" | "waiting" | "resolved" | "spam";
                        statusId?: string | null;
                        addTagIds?: string[];
                        removeTagIds?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
        };
    };
    countMatching: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    matching: {
                        /**
                         * @default all
                         * @enum {string}
                         */
                        view?: "mine" | "unassigned" | "waiting" | "open" | "snoozed" | "resolved" | "spam" | "mentions" | "all";
                        /** @enum {string} */
                        status?: "open" | "waiting" | "snoozed" | "resolved" | "spam";
                        /** Format: uuid */
                        locationId?: string;
                        /** Format: uuid */
                        departmentId?: string;
                        /** Format: uuid */
                        assigneeId?: string;
                        /** Format: uuid */
                        contactId?: string;
                        /**
                         * Format: uuid
                         * @description A saved view; its filter and sort
                         */
                        viewId?: string;
                        search?: string;
                        filter?: components["schemas"]["ConversationFilterInput"];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
        };
    };
    getBulkChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
        };
    };
    undoBulkChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
        };
    };
    setConversationTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tagIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    changeConversationTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    add?: string[];
                    /** @default [] */
                    remove?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    fillConversationFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    values: {
                        /** Format: uuid */
                        fieldId: string;
                        value: (string | number | boolean) | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Tag"][];
                        nextCursor: string | null;
                        /** @description Whether you may make a new one */
                        mayAdd: boolean;
                    };
                };
            };
        };
    };
    addTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description Without one the tag gets the least used colour
                     * @enum {string}
                     */
                    colour?: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "violet" | "pink";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
        };
    };
    archiveTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTag: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    colour?: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "violet" | "pink";
                    isArchived?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
        };
    };
    mergeTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    otherId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
        };
    };
    listFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomField"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    addField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "text" | "number" | "date" | "checkbox" | "choice";
                    /** @default [] */
                    choices?: string[];
                    /**
                     * @description Nothing is resolved without it; a checkbox must be ticked
                     * @default false
                     */
                    isRequired?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
        };
    };
    orderFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomField"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    archiveField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateField: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    choices?: string[];
                    /** @description Nothing is resolved without it; a checkbox must be ticked */
                    isRequired?: boolean;
                    isArchived?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
        };
    };
    listStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StatusName"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    addStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    category: "open" | "waiting" | "resolved";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusName"];
                };
            };
        };
    };
    orderStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StatusName"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    archiveStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateStatus: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    isArchived?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusName"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    addMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default reply
                     * @enum {string}
                     */
                    kind?: "reply" | "note";
                    text?: string;
                    html?: string;
                    to?: {
                        /** @default  */
                        name?: string;
                        address: string;
                    }[];
                    cc?: {
                        /** @default  */
                        name?: string;
                        address: string;
                    }[];
                    bcc?: {
                        /** @default  */
                        name?: string;
                        address: string;
                    }[];
                    /** @default [] */
                    attachmentIds?: string[];
                    seenPublicCount?: number;
                    sendAt?: unknown;
                    /** @default false */
                    resolve?: boolean;
                    /** @default [] */
                    mentions?: string[];
                    /**
                     * @description Departments of whose members everybody is meant who may see the conversation.
                     * @default []
                     */
                    departmentMentions?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    undoSend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retrySend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    getMessageSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    suggestRecipients: {
        parameters: {
            query?: {
                replyAll?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedRecipients"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: {
                kind?: "reply" | "note";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"] | null;
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: {
                kind?: "reply" | "note";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    html: string;
                    /** @default null */
                    recipients?: {
                        to: {
                            /** @default  */
                            name?: string;
                            address: string;
                        }[];
                        cc: {
                            /** @default  */
                            name?: string;
                            address: string;
                        }[];
                        bcc: {
                            /** @default  */
                            name?: string;
                            address: string;
                        }[];
                    } | null;
                    /** @default [] */
                    attachmentIds?: string[];
                    /** @default 0 */
                    seenPublicCount?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: {
                kind?: "reply" | "note";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    messageCount: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unreadConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    announcePresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "viewing" | "typing" | "away";
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTimeline: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    uploadAttachment: {
        parameters: {
            query?: {
                conversationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
    getAttachment: {
        parameters: {
            query?: {
                inline?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                address: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "known";
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mergeConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    otherIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConversationMerge"][];
                    };
                };
            };
        };
    };
    unmergeConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    splitConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    messageId: string;
                    /**
                     * @description Only this message.
                     * @default false
                     */
                    isAlone?: boolean;
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    listWays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConversationWay"][];
                    };
                };
            };
        };
    };
    changeChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    channelId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    getRelated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedConversations"];
                };
            };
        };
    };
    linkConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unlinkConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setParent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parentId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    followConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unfollowConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getConversationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationSettings"];
                };
            };
        };
    };
    updateConversationSettings: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How long a sent message can be taken back */
                    undoSendSeconds?: number;
                    /** @description Open minutes until the first answer */
                    firstResponseMinutes?: number;
                    /** @description Open minutes until the matter is solved */
                    resolutionMinutes?: number;
                    /** @description Open minutes for which an answer is worth everything */
                    worthFullMinutes?: number;
                    /** @description Open minutes after which it is worth nothing more */
                    worthGoneMinutes?: number;
                    /** @description Whether a new conversation gets a confirmation of receipt */
                    acknowledges?: boolean;
                    /** @description Whether whoever works a conversation may make a new tag for it */
                    agentsAddTags?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationSettings"];
                };
            };
        };
    };
    listConnectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Connector"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Channel"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    connector: string;
                    name: string;
                    address: string;
                    settings?: {
                        [key: string]: unknown;
                    };
                    secrets?: {
                        [key: string]: string | null;
                    };
                    locationId?: string | null;
                    departmentId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    getChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    archiveChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateChannel: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    address?: string;
                    settings?: {
                        [key: string]: unknown;
                    };
                    secrets?: {
                        [key: string]: string | null;
                    };
                    locationId?: string | null;
                    departmentId?: string | null;
                    /** @enum {string} */
                    state?: "active" | "paused";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    testChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: components["schemas"]["Check"][];
                    };
                };
            };
        };
    };
    renewSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: {
                            name: string;
                            type: string;
                            value: string;
                        };
                    };
                };
            };
        };
    };
    backfillChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    since: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        backfillId: string;
                    };
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "received" | "processed" | "quarantined";
                channelId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Delivery"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    readDeliverySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where to: https, without a password */
                    url: string;
                    /** @default  */
                    description?: string;
                    /**
                     * @description null: every event there is, also those of later versions
                     * @default null
                     */
                    eventTypes?: string[] | null;
                    /**
                     * @description Only what happens at these locations; null: wherever, also what belongs to no location
                     * @default null
                     */
                    locationIds?: string[] | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
        };
    };
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            type: string;
                            group: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where to: https, without a password */
                    url?: string;
                    description?: string;
                    /** @description null: every event there is, also those of later versions */
                    eventTypes?: string[] | null;
                    /** @description Only what happens at these locations; null: wherever, also what belongs to no location */
                    locationIds?: string[] | null;
                    isEnabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecret"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "delivered" | "failed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    replayFailedWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    since: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
        };
    };
    examine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: components["schemas"]["DoctorCheck"][];
                        channels: {
                            /** Format: uuid */
                            channelId: string;
                            name: string;
                            address: string;
                            checks: components["schemas"]["DoctorCheck"][];
                        }[];
                    };
                };
            };
        };
    };
    runRoundTrip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    channelId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "ok" | "fail";
                        milliseconds: number;
                        detail: string;
                    };
                };
            };
        };
    };
    stream: {
        parameters: {
            query?: {
                lastEventId?: string;
            };
            header?: {
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
