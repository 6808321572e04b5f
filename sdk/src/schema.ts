export interface paths {
    "/api/v1/app-manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The web application manifest of the console, in the name and colour of the brand one works in */
        get: operations["getAppManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/account/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The host names at which the brand’s public pages are, the main one first */
        get: operations["listHosts"];
        /** Say at which host names the brand’s public pages are */
        put: operations["setHosts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Set the logo */
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
        /** Change a location, now or on a day to come; what is locked for the caller is proposed */
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
    "/api/v1/location-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories and attributes, in the language of Accept-Language, with what directories call them */
        get: operations["getLocationCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that is wrong with what is stated of a location; keeps nothing */
        post: operations["checkLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of a location, field by field, newest first */
        get: operations["listLocationVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}/versions/{number}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a location back to what it was after a version */
        post: operations["restoreLocationVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of locations that are proposed or planned, and what became of them */
        get: operations["listLocationChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-changes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or decline a proposed change */
        post: operations["decideLocationChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a proposed or planned change */
        delete: operations["withdrawLocationChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every picture that was uploaded for a location, shown or not */
        get: operations["listLocationPhotos"];
        put?: never;
        /** Upload a picture, to be named in the location’s photos */
        post: operations["uploadLocationPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a location */
        get: operations["getLocationPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tables of locations that were brought, newest first */
        get: operations["listLocationImports"];
        put?: never;
        /**
         * Upload a table of locations; it is read and judged in the background, nothing is taken yet
         * @description CSV with any separator, Excel (.xlsx), GeoJSON or a JSON list, of at most 100 MB. Columns of Google's sheet, Yext, Uberall, All The Places, Overture and OpenStreetMap are recognised. Rows are told apart by their store code: brought again they change what is there.
         */
        post: operations["createLocationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: its columns, how they are mapped, what its rows are, how far it is */
        get: operations["getLocationImport"];
        put?: never;
        post?: never;
        /** Forget an import with its rows; what it brought stays */
        delete: operations["deleteLocationImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each row does or why it is left out, in the order of the file */
        get: operations["listLocationImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-imports/{id}/faulty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that are left out, as they came, each with its line and what is wrong (CSV) */
        get: operations["getFaultyLocationRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which column fills which field; all rows are judged anew, nothing is taken */
        put: operations["mapLocationImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-imports/{id}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take all rows that are new or changed, in the background; faulty ones are left out */
        post: operations["takeLocationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-exception-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many locations an exception would be set at, which, and what stands there; changes nothing */
        post: operations["previewLocationException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exceptions that were set at many locations, newest first */
        get: operations["listLocationExceptions"];
        put?: never;
        /** Close many locations on some days, or give them other hours; goes on in the background */
        post: operations["setLocationException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-exceptions/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put back what stood there before, wherever nobody changed it since; in the background */
        post: operations["undoLocationException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them: what, where, how far it is */
        get: operations["getLocationException"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-exceptions/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of it at each location */
        get: operations["listLocationExceptionPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What locations state, by name: the fields one asks for */
        get: operations["listLocationRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which columns of the grid the caller looks at */
        get: operations["getLocationGrid"];
        /** Choose the columns of the grid; for the caller alone */
        put: operations["setLocationGrid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-edit-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would become of changes of many locations, and what is wrong with them; keeps nothing */
        post: operations["previewLocationEdits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change many locations, each whole or not at all; what is locked for the caller is proposed */
        post: operations["editLocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expiring-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Credentials to renew: expired, or within the days before it that were asked for */
        get: operations["listExpiringCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Locked and own fields of locations */
        get: operations["getLocationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Lock fields of locations, keep fields of the brand’s own */
        patch: operations["updateLocationSettings"];
        trace?: never;
    };
    "/api/v1/search-engine-pings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether search engines are told of changed pages, and how that last went */
        get: operations["getSearchEnginePings"];
        /** Tell search engines of changed pages from now on, or not any more */
        put: operations["setSearchEnginePings"];
        post?: never;
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
    "/api/v1/conversations/{id}/messages/{messageId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say yes or no to an answer that waits for a second person
         * @description Needs answers.approve, and somebody else than its writer. The first decision counts (409 conflict after it).
         */
        put: operations["decideApproval"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Send an answer that waits for its time at another time */
        patch: operations["rescheduleMessage"];
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
         * Upload a file for an answer
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
    "/api/v1/conversations/{id}/shared-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer colleagues write together; null when there is none */
        get: operations["getSharedDraft"];
        /**
         * Go on writing the shared draft; with If-Match never over what somebody else wrote meanwhile
         * @description A refusal (409 stale) carries what they made of it as details.current.
         */
        put: operations["editSharedDraft"];
        /** Let colleagues go on writing my draft */
        post: operations["shareDraft"];
        /** Throw the shared draft away, or keep it for myself alone */
        delete: operations["endSharedDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/side-threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said with third parties about a conversation */
        get: operations["listSideThreads"];
        put?: never;
        /** Forward it to a third party: a thread of its own that the customer never sees */
        post: operations["startSideThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/quotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said with the customer, to be quoted in a side thread */
        get: operations["quoteConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafting-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which machine drafts and translates for the brand */
        get: operations["getDraftingSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Choose, change or switch off the machine that drafts and translates */
        patch: operations["updateDraftingSettings"];
        trace?: never;
    };
    "/api/v1/drafting-settings/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the machine for one word */
        post: operations["testDrafting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a machine drafts and translates for the brand */
        get: operations["getDrafting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/draft-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a machine draft the next answer, from what was said and what is known of the location */
        post: operations["suggestDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a machine translate a draft, or a message of the conversation */
        post: operations["translateWords"];
        delete?: never;
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
        /** Change how conversations are worked; what is due is worked out anew */
        patch: operations["updateConversationSettings"];
        trace?: never;
    };
    "/api/v1/sla-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What customers are promised, in the order it is asked; archived policies last */
        get: operations["listSlaPolicies"];
        put?: never;
        /** Promise something to the customers a filter names; asked after all other policies */
        post: operations["addSlaPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sla-policies/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask all that are in use in another order: the first that covers a conversation counts */
        put: operations["orderSlaPolicies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sla-policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One policy */
        get: operations["getSlaPolicy"];
        put?: never;
        post?: never;
        /** Archive a policy: what it covered is covered by the next one, or by the settings */
        delete: operations["archiveSlaPolicy"];
        options?: never;
        head?: never;
        /** Change, archive or restore a policy; clocks that run are planned anew */
        patch: operations["updateSlaPolicy"];
        trace?: never;
    };
    "/api/v1/sla-breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promises that were not kept in time: which, where, when and by whom in the end */
        get: operations["listSlaBreaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snippets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Replies to be written again: one’s own, one’s departments’ and everybody’s, without their texts */
        get: operations["listSnippets"];
        put?: never;
        /** Keep a reply to be written again */
        post: operations["addSnippet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snippets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One snippet with its texts */
        get: operations["getSnippet"];
        put?: never;
        post?: never;
        /** Put a snippet away: nobody is offered it any more */
        delete: operations["archiveSnippet"];
        options?: never;
        head?: never;
        /** Change a snippet, put it away or take it back; its texts are given whole */
        patch: operations["updateSnippet"];
        trace?: never;
    };
    "/api/v1/snippets/{id}/rendering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A snippet as it is written for one customer: their language, its variables filled */
        get: operations["renderSnippet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands below answers: the brand’s, and those of the locations that have one */
        get: operations["listSignatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signatures/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what stands below answers about a location, or about the brand (`brand`); no texts: nothing */
        put: operations["saveSignature"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What will stand below one’s own answer here: one’s own signature, else the location’s or brand’s */
        get: operations["getSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of automatic messages to customers by language: the brand’s own, and ours */
        get: operations["listMessageTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say it in the brand’s own words, or in ours again, in some languages */
        put: operations["saveMessageTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What texts can be filled with, and where: {{name}}, or {{name|what to say instead}} */
        get: operations["listVariables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/text-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A text with variables as an invented customer would read it; nothing is kept */
        post: operations["previewText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to think of before an answer is sent; it stops nothing, and nothing is kept */
        post: operations["adviseOnAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is done with new conversations, in its order */
        get: operations["listRules"];
        put?: never;
        /** Add a rule after all others; it acts from now on */
        post: operations["addRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the rules in an order */
        put: operations["orderRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the rules would do with the newest 1,000 conversations as they are now, a page at a time */
        post: operations["dryRunRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule */
        get: operations["getRule"];
        put?: never;
        post?: never;
        /** Forget a rule and its log */
        delete: operations["deleteRule"];
        options?: never;
        head?: never;
        /** Change a rule, or switch it on or off */
        patch: operations["updateRule"];
        trace?: never;
    };
    "/api/v1/rules/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a rule did with which conversation, or why it did nothing; newest first */
        get: operations["listRuleRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/rule-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each rule did with a conversation, or why it did nothing; newest first */
        get: operations["listConversationRuleRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be done to a conversation at once: one’s own, one’s departments’ and everybody’s */
        get: operations["listMacros"];
        put?: never;
        /** Keep what is often done at once */
        post: operations["addMacro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/macros/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One macro */
        get: operations["getMacro"];
        put?: never;
        post?: never;
        /** Put a macro away: nobody is offered it any more */
        delete: operations["archiveMacro"];
        options?: never;
        head?: never;
        /** Change a macro, put it away or take it back */
        patch: operations["updateMacro"];
        trace?: never;
    };
    "/api/v1/macros/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the macros that several are offered into an order */
        put: operations["orderMacros"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/macro-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do to a conversation what a macro says, all of it or nothing; its answer comes back to be finished */
        post: operations["runMacro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/macro-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what a macro did, as long as nothing else has happened since */
        delete: operations["undoMacroRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignment-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the conversations of departments come to people; by hand where nothing is said */
        get: operations["listAssignmentPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignment-policies/{departmentId}": {
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
        /** Say how the conversations of a department come to people; what waits is given out at once */
        patch: operations["updateAssignmentPolicy"];
        trace?: never;
    };
    "/api/v1/routing-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much a person takes on, and what counts how much */
        get: operations["getRoutingSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how much a person takes on, and what counts how much */
        patch: operations["updateRoutingSettings"];
        trace?: never;
    };
    "/api/v1/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has what, by location and department */
        get: operations["getWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give all that somebody has not finished to a person, or back to the departments, with a note */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I am there */
        get: operations["getMyPresence"];
        /** I am there, away or done for today */
        put: operations["setMyPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is there */
        get: operations["listPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say of somebody whose work one leads that they are there or not */
        put: operations["setMemberPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much a member takes on, in which languages, when */
        get: operations["getMemberWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Plan how much a member takes on, in which languages, when */
        patch: operations["updateMemberWork"];
        trace?: never;
    };
    "/api/v1/suggestion-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether departments and tags are suggested, and from where on it is done by itself */
        get: operations["getSuggestionSettings"];
        /** Suggest nothing, show what is suggested, or do it from a threshold on */
        put: operations["updateSuggestionSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much was learned, and how often it is right about conversations it never learned from */
        get: operations["getSuggestionMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-measures/resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forget what was learned and learn anew, from all that was before or from now on */
        post: operations["forgetSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The department and tags suggested for a conversation, how surely and because of which words */
        get: operations["getSuggestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/suggestion/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what is suggested */
        post: operations["acceptSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/suggestion/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what is suggested is not so; it is not suggested again for this conversation */
        post: operations["dismissSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All topics of the help centre, those of one parent in their order */
        get: operations["listTopics"];
        put?: never;
        /** Add a topic */
        post: operations["addTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Put an empty topic away */
        delete: operations["archiveTopic"];
        options?: never;
        head?: never;
        /** Change a topic, move it, put it away or take it back */
        patch: operations["updateTopic"];
        trace?: never;
    };
    "/api/v1/topic-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the topics of one parent in an order */
        put: operations["orderTopics"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles: those of a topic in their order, others by their last change */
        get: operations["listArticles"];
        put?: never;
        /** Add an article with its first text, as a draft */
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article with its texts, without what they say */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /** Put an article away: nobody reads it any more */
        delete: operations["archiveArticle"];
        options?: never;
        head?: never;
        /** Change where an article belongs, whose it is and when it is reviewed; put it away or take it back */
        patch: operations["updateArticle"];
        trace?: never;
    };
    "/api/v1/article-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the articles of a topic in an order; those not named come after */
        put: operations["orderArticles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an answer was written with an article; once for each */
        post: operations["noteArticleUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers said of an article, newest first */
        get: operations["listArticleVotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a text of an article in another language or for a region */
        post: operations["addArticleText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/texts/{textId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A text with its working copy */
        get: operations["getArticleText"];
        put?: never;
        post?: never;
        /** Remove a text that is not public, with its versions */
        delete: operations["removeArticleText"];
        options?: never;
        head?: never;
        /** Keep the working copy of a text; what is public stays as it is */
        patch: operations["saveArticleText"];
        trace?: never;
    };
    "/api/v1/articles/{id}/texts/{textId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working copy of a text as customers would read it at a location */
        get: operations["previewArticleText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/texts/{textId}/preview-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole page of the working copy of a text as customers would see it, for a frame */
        get: operations["previewArticlePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/texts/{textId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask for a review of a text as it is, approve it, or return it with a note */
        put: operations["reviewArticleText"];
        post?: never;
        /** Take back that a review was asked for */
        delete: operations["withdrawArticleReview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/texts/{textId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make a text public as it is, now or at a time */
        put: operations["publishArticleText"];
        post?: never;
        /** Take a text from the public */
        delete: operations["unpublishArticleText"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/texts/{textId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back that a text becomes public */
        delete: operations["unscheduleArticleText"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/texts/{textId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a text, newest first, without what they say */
        get: operations["listArticleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/texts/{textId}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A text as it once was */
        get: operations["getArticleVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/texts/{textId}/versions/{number}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an earlier version into the working copy, which is kept as a version first */
        post: operations["restoreArticleVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/article-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a picture for an article */
        post: operations["uploadArticleFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/article-files/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of an article, named by the hash at the end of its src */
        get: operations["getArticleFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/article-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take articles from Markdown, Zendesk Guide or Chatwoot (multipart: file, also a zip of files) */
        post: operations["importArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/article-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All articles as Markdown files with their pictures, in a zip */
        get: operations["exportArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How articles become public */
        get: operations["getKnowledgeSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how articles become public */
        patch: operations["updateKnowledgeSettings"];
        trace?: never;
    };
    "/api/v1/search-synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words that mean the same to the search of the help centre */
        get: operations["listSearchSynonyms"];
        put?: never;
        /** Say that words mean the same */
        post: operations["addSearchSynonyms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-synonyms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Words that do not mean the same any more */
        delete: operations["removeSearchSynonyms"];
        options?: never;
        head?: never;
        /** Change which words mean the same */
        patch: operations["updateSearchSynonyms"];
        trace?: never;
    };
    "/api/v1/search-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How well the searches of the help centre ended */
        get: operations["getSearchSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people look for; only what at least three visitors did */
        get: operations["listSearchTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people look for in vain again and again: what to write about */
        get: operations["listSearchGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-gaps/{id}": {
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
        /** Set a gap aside, or take it back */
        patch: operations["updateSearchGap"];
        trace?: never;
    };
    "/api/v1/search-gaps/{id}/article": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the article about a gap, as a draft; the one there is, when it was begun */
        post: operations["startSearchGapArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what a review feels like or is about, against the models; what is left out stays */
        put: operations["correctReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the brand’s own reviews and corrections have taught, the last outcome of each kind and language */
        get: operations["listReviewLearning"];
        put?: never;
        /** Learn from the brand’s own reviews and corrections now, as is done every night; in the background */
        post: operations["learnFromReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which public answers a second person must approve */
        get: operations["getReviewApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change which public answers a second person must approve
         * @description What waits already waits on; what is sent from now on is asked about by the new rules.
         */
        patch: operations["updateReviewApproval"];
        trace?: never;
    };
    "/api/v1/reviews/{id}/private-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links by which a reviewer can go on privately, and what began by them */
        get: operations["getReviewPrivately"];
        put?: never;
        /** Make a link by which the reviewer can go on privately; good for thirty days */
        post: operations["makeReviewPrivateLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/private-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Make a link lead nowhere */
        delete: operations["revokeReviewPrivateLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said of the locations in public, the newest first */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A review with all its versions, the latest first */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ratings and sentiment over time, by source and by theme
         * @description Of the locations one sees. What has no data says so, and is never zero.
         */
        get: operations["getReviewTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings and sentiment by location and region, on a map, the worst first */
        get: operations["getReviewMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many reviews are answered and how soon, each location against its region
         * @description Reviews to which an answer was owed in these days. Stars without words are owed none.
         */
        get: operations["getReviewResponse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What reviews are about, most often first
         * @description Keys of themes, and the names of the brand’s own. At most 200.
         */
        get: operations["listReviewThemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What more people complain of than usual, the surest first
         * @description Each theme at each location, and in each region, is looked at every hour: the last seven days against its own eight weeks before. Those of a region are told to who sees all locations.
         */
        get: operations["listReviewProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-problems/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how far a problem is, and why */
        put: operations["decideReviewProblem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was asked for a review and what became of it, the newest first */
        get: operations["listReviewRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request with all that became of it */
        get: operations["getReviewRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-request-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of asking, by moment, week, location and platform, and why somebody was not asked */
        get: operations["getReviewRequestResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-request-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is asked for reviews, when, how and with which words */
        get: operations["getReviewRequestSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change who is asked for reviews, when, how and with which words */
        patch: operations["updateReviewRequestSettings"];
        trace?: never;
    };
    "/api/v1/review-request-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a request reads in a language, by mail and as a text message */
        post: operations["previewReviewRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-asking-platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The platforms on which people may be asked to write; those that forbid it (Yelp) are not among them */
        get: operations["listReviewAskingPlatforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-asking-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The locations by name, with the page on which each may be reviewed and where it leads */
        get: operations["listReviewAskingPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-asking-places/{id}/links/{platform}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say where a location is reviewed on a platform; not possible for one that forbids asking */
        put: operations["setReviewLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-link-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take where locations are reviewed from a table: location, platform, url */
        post: operations["importReviewLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-request-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists of people that were brought to be asked, the latest first */
        get: operations["listReviewRequestLists"];
        put?: never;
        /** Ask the people of a list, a few a minute; what is wrong with a line leaves only that one out */
        post: operations["takeReviewRequestList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-request-list-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a list would do, line by line; nothing is kept */
        post: operations["checkReviewRequestList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cards with a QR code of the page on which a location may be reviewed, as a PDF to print */
        get: operations["makeReviewCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-answering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The languages reviews are answered in, and how people are spoken to in each */
        get: operations["getReviewAnswering"];
        /** Change the languages reviews are answered in */
        put: operations["setReviewAnswering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How reviews are answered, by tone and by theme */
        get: operations["listReviewStrategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-strategies/{kind}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How reviews of one tone, or about one theme, are answered */
        get: operations["getReviewStrategy"];
        /** Say how such reviews are answered from now on */
        put: operations["setReviewStrategy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-strategies/{kind}/{key}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a strategy makes of a review somebody might write; nothing is kept */
        post: operations["previewReviewStrategy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An answer put together from the strategy, the review’s own points and the location’s facts */
        get: operations["getReviewSuggestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take the brand’s answer below a review away again
         * @description Where the platform can do that (`reply.canWithdraw`); 415 elsewhere. The review waits for an answer again.
         */
        delete: operations["withdrawReviewAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each platform lets anybody do with its reviews, and what of it is done here */
        get: operations["listReviewPlatforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sources of reviews that are set up, and how far each is read */
        get: operations["listReviewSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-sources/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the past of a source since a day; goes on in the background */
        post: operations["readReviewSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The conversation in which a review is answered; begun where there is none yet */
        post: operations["openReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-sources/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places a source has reviews of, and which of the locations each is; unknown ones first */
        get: operations["listReviewPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-sources/{id}/places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which location a place is, or that it is none of ours; its reviews move along */
        put: operations["setReviewPlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-mail-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would be read in a notification by e-mail, or what it lacks; nothing is kept */
        post: operations["previewReviewMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tables of reviews that were brought, newest first */
        get: operations["listReviewImports"];
        put?: never;
        /**
         * Upload a table of reviews; it is read and judged in the background, nothing is taken yet
         * @description CSV with any separator, Excel (.xlsx), Google Takeout's reviews.json or a JSON list, of at most 100 MB. Reviews are told apart by the platform's id where a column has it, else by platform, location, author and date: the same file twice adds nothing.
         */
        post: operations["createReviewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: its columns, how they are mapped, what its rows are, how far it is */
        get: operations["getReviewImport"];
        put?: never;
        post?: never;
        /** Forget an import with its rows; what it brought stays */
        delete: operations["deleteReviewImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each row is or why it is left out, in the order of the file */
        get: operations["listReviewImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-imports/{id}/faulty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that are left out, as they came, each with its line and what is wrong (CSV) */
        get: operations["getFaultyReviewRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which column fills which field; all rows are judged anew, nothing is taken */
        put: operations["mapReviewImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-imports/{id}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take all rows that are sound, in the background; faulty ones are left out */
        post: operations["takeReviewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back the reviews an import brought, as long as none of them was answered here */
        post: operations["undoReviewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was observed about a review, and what became of a report to its platform */
        get: operations["getReviewFlag"];
        put?: never;
        /** Say that a review is against a rule of its platform; it stays where it is, and is still due */
        post: operations["flagReview"];
        /** Take back a flag that was not submitted yet */
        delete: operations["withdrawReviewFlag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/flag/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that somebody has looked and found nothing to report */
        put: operations["clearReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/flag/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that it was reported on the platform */
        post: operations["submitReviewFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/flag/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what the platform decided, of the report or of the appeal */
        post: operations["decideReviewFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/flag/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that an appeal was made; there is one */
        post: operations["appealReviewFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/flag/packet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to hand to the platform, and where */
        get: operations["getReviewFlagPacket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/flag/packet/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file: plain text, or a page to print */
        get: operations["downloadReviewFlagPacket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-flag-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words by which a brand knows that a review may be meant for somebody else */
        get: operations["getReviewFlagSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Name competitors and what is not offered, and say how long to wait for a platform */
        patch: operations["updateReviewFlagSettings"];
        trace?: never;
    };
    "/api/v1/conversations/{id}/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calls a customer has booked in a conversation, the next or latest first */
        get: operations["listCallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/callbacks/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that somebody has called; after the third time in vain the customer is written to */
        post: operations["logCallAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/callback-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When and how customers can book a call */
        get: operations["getCallbackSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change when and how customers can book a call; what is booked stays */
        patch: operations["updateCallbackSettings"];
        trace?: never;
    };
    "/api/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The visits of a date or some, by the clock of each location, in their order */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The visits a customer has booked in a conversation, the next or latest first */
        get: operations["listVisitsOfConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note whether the customer came; whoever did not is written to */
        put: operations["setVisitOutcome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visit-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When, where and how customers can book a visit */
        get: operations["getVisitSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change when, where and how customers can book a visit; what is booked stays */
        patch: operations["updateVisitSettings"];
        trace?: never;
    };
    "/api/v1/directory-platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each platform offers, and what of it is done here, field by field */
        get: operations["listDirectoryPlatforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directories that are looked after, by name */
        get: operations["listDirectories"];
        put?: never;
        /** Look after a directory */
        post: operations["createDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One directory: how far it is, what was found */
        get: operations["getDirectory"];
        put?: never;
        post?: never;
        /** Forget a directory with all that was found and decided */
        delete: operations["deleteDirectory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/dumps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload what a directory shows now; it is read and audited in the background
         * @description CSV (as Google's sheet, or with columns such as name, street, postcode, city, phone), GeoJSON (as All The Places) or a JSON list, of at most 100 MB. Records that were there before keep what people decided.
         */
        post: operations["giveDump"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare a directory with our locations as they are now; goes on in the background */
        post: operations["startAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a directory is signed in to at its platform */
        get: operations["getDirectoryConnection"];
        /** Enter the brand's own client of a platform; where `auth` is `api_key` that connects, elsewhere it must then be signed in to */
        put: operations["keepDirectoryClient"];
        post?: never;
        /** End a connection, here and at the platform; what waits to be sent is withdrawn */
        delete: operations["disconnectDirectory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in: the platform's page to open, good for 15 minutes */
        post: operations["beginDirectorySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a sign-in with what the platform sent the person back with */
        post: operations["finishDirectorySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read what the platform shows now; goes on in the background */
        post: operations["readDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/push-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs there and could be sent from here, both values side by side; `limit` counts records */
        get: operations["proposePushes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/pushes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was or is to be sent there, the newest first */
        get: operations["listPushes"];
        put?: never;
        /** Send our values of some fields; what is under way already is not added again */
        post: operations["askPushes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory-pushes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what waits to be sent */
        delete: operations["withdrawPush"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What others changed there, with what it was before, the newest first */
        get: operations["listDirectoryEdits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory-edits/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accept a change into our own record, or revert it there */
        put: operations["decideDirectoryEdit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of a directory, the worst first */
        get: operations["listDirectoryRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of all directories, the worst first */
        get: operations["listAllDirectoryRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listing-accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How right our locations are shown, by directory, region, field and day, the worst first
         * @description As the last comparison of each directory found it; each list is narrowed by all that is asked but itself. Days are told to whoever sees all locations.
         */
        get: operations["getListingAccuracy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory-records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record beside our location: why it is ours, and what is wrong there */
        get: operations["getDirectoryRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory-records/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what a record is; it outranks every score and holds for the audits to come */
        put: operations["decideRecord"];
        post?: never;
        /** Take back what was said of a record */
        delete: operations["undecideRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/location-exports/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All locations as a file for directories
         * @description csv and json for anybody, aggregator with everything a data aggregator asks for and closed places marked, geojson as All The Places writes it, google-sheet for Google Business Profile. The header `vicino-losses` says how many things the format could not say.
         */
        get: operations["exportLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file for one directory: our locations as it takes them, or what people may change there
         * @description Its platform says which (exportFormat). A sheet of more rows than it takes at once comes as several in a ZIP archive. Proposals for OpenStreetMap have a feature for each object that differs, with `old:…` and `new:…` of each tag; people look at each.
         */
        get: operations["getDirectoryFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a directory wants its sheet: names of columns, cells of hours */
        get: operations["getDirectorySheet"];
        /** Put right how a directory wants its sheet; null is as it is known again */
        put: operations["keepDirectorySheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is done by itself when something happens or time has passed */
        get: operations["listAutomations"];
        put?: never;
        /** Add an automation; it acts from now on */
        post: operations["addAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the automations in an order; those that wait for the same act in it */
        put: operations["orderAutomations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an automation would do with the newest 1,000 conversations as they are now, a page at a time */
        post: operations["dryRunAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One automation */
        get: operations["getAutomation"];
        put?: never;
        post?: never;
        /** Forget an automation and its log */
        delete: operations["deleteAutomation"];
        options?: never;
        head?: never;
        /** Change an automation, or switch it on or off */
        patch: operations["updateAutomation"];
        trace?: never;
    };
    "/api/v1/automations/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an automation did with which conversation, or why it did nothing; newest first */
        get: operations["listAutomationRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/channels/{id}/identity-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new secret for signed identities of a web chat; it is told this once */
        post: operations["renewIdentitySecret"];
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
    "/api/v1/conversations/{id}/visitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who writes in a web chat: on which page, still there or not, what they were asked
         * @description Answers 404 for a conversation that did not come by a web chat.
         */
        get: operations["getChatVisitor"];
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
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was brought from other help desks, newest first */
        get: operations["listImports"];
        put?: never;
        /**
         * Upload an export of another help desk; it is read in the background
         * @description A zip, JSON, JSON Lines, XML or CSV file of at most 4 GB.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: what its file holds, how that is taken, how far it is */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /** Forget an import that has ended, with its report; what it brought stays */
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        /** Pause an import, go on with it, or cancel it; what was taken stays */
        patch: operations["changeImport"];
        trace?: never;
    };
    "/api/v1/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would be taken with a mapping, and what not; changes nothing */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take what was read, as this mapping says; goes on in the background */
        put: operations["startImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was taken and what not, with the reason, a row each (CSV) */
        get: operations["getImportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything the brand has, as a zip of JSON Lines and files (see docs/export.md)
         * @description Without secrets: passwords, keys and mailbox credentials are not in it.
         */
        get: operations["exportBrand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you are told of, newest first, and how much of it is unread (counted up to 1000) */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make notifications read: some, those of a conversation, or all until a time */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you are told of, by which ways, and when not */
        get: operations["getNotificationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what you are told of, by which ways, and when not */
        patch: operations["updateNotificationSettings"];
        trace?: never;
    };
    "/api/v1/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your devices that show notifications */
        get: operations["listPushSubscriptions"];
        put?: never;
        /** Show notifications on a device (Web Push); what another person had on it ends */
        post: operations["addPushSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Show nothing on a device any more */
        delete: operations["removePushSubscription"];
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
        /** @description What stands at the foot of every public page */
        BrandLegalInput: {
            imprintUrl: string | null;
            privacyUrl: string | null;
            termsUrl: string | null;
            footer: string;
        };
        LocationServiceInput: {
            /**
             * Format: uuid
             * @description Keep it to change a service; without one it is new
             */
            id?: string;
            name: string;
            names: {
                [key: string]: string;
            };
            minutes: number | null;
            price: {
                /** @enum {string} */
                kind: "fixed" | "from";
                cents: number;
                currency: string;
            } | {
                /** @enum {string} */
                kind: "free" | "on_request";
            };
        };
        LocationCredentialInput: {
            /**
             * Format: uuid
             * @description Keep it to change a credential; without one it is new
             */
            id?: string;
            /** @enum {string} */
            kind: "licence" | "certificate" | "membership" | "insurance" | "other";
            name: string;
            number: string;
            issuer: string;
            validFrom: string | null;
            expiresOn: string | null;
            remindDays: number;
            isPublic: boolean;
        };
        LocationCustomFieldInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "yes_no" | "choice" | "url";
            choices: string[];
        };
        ConversationActionInput: {
            /** @constant */
            kind: "assign";
            assigneeId: string | null;
        } | {
            /** @constant */
            kind: "move_to_department";
            departmentId: string | null;
        } | {
            /** @constant */
            kind: "move_to_location";
            locationId: string | null;
        } | {
            /** @constant */
            kind: "set_priority";
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
        } | {
            /** @constant */
            kind: "set_status";
            /** @enum {string} */
            status: "open" | "waiting" | "resolved" | "spam";
            /** @default null */
            statusId?: string | null;
        } | {
            /** @constant */
            kind: "snooze";
            until: ("reply" | "opening") | {
                minutes: number;
            };
        } | {
            /** @constant */
            kind: "tag";
            /** @default [] */
            add?: string[];
            /** @default [] */
            remove?: string[];
        } | {
            /** @constant */
            kind: "fill_field";
            /** Format: uuid */
            fieldId: string;
            value: (string | number | boolean) | null;
        } | {
            /** @constant */
            kind: "add_note";
            text: string;
        } | {
            /** @constant */
            kind: "add_followers";
            memberIds: string[];
        } | {
            /** @constant */
            kind: "tell";
            audience: {
                memberIds: string[];
            } | ("assignee" | "department" | "followers" | "managers");
            text: string;
        } | {
            /** @constant */
            kind: "write";
            /** Format: uuid */
            snippetId: string;
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
        AutomationTriggerInput: {
            /** @constant */
            kind: "event";
            events: ("created" | "message_received" | "message_sent" | "message_failed" | "note_added" | "third_party_answered" | "status_changed" | "reopened" | "snoozed" | "woken" | "assigned" | "unassigned" | "moved" | "priority_changed" | "tag_added" | "tag_removed" | "field_changed" | "due_soon" | "overdue" | "rated" | "merged")[];
            /**
             * @description Of tags that come and go only these; none: any
             * @default []
             */
            tagIds?: string[];
            /**
             * @description Of fields that change only these; none: any
             * @default []
             */
            fieldIds?: string[];
        } | {
            /** @constant */
            kind: "time";
            /**
             * @description created; customer_waits: since the first thing the customer wrote that nobody answered; we_wait: since our last answer; quiet: since anything happened in what is not resolved; resolved; due: the due time
             * @enum {string}
             */
            since: "created" | "customer_waits" | "we_wait" | "quiet" | "resolved" | "due";
            minutes: number;
            /**
             * @description open: only minutes in which its location is open count
             * @default calendar
             * @enum {string}
             */
            hours?: "calendar" | "open";
        };
        ReviewCorrectionInput: {
            /** @enum {string} */
            sentiment?: "pos" | "neu" | "neg";
            /** @enum {string} */
            tone?: "glowing" | "pleased" | "mixed" | "disappointed" | "furious";
            /** @description Keys of themes, or names of the brand’s own; empty: it is about none of them */
            themes?: string[];
            language?: string;
            /** @description It is, or is not; null takes back what was said */
            isSpam?: boolean | null;
        };
        RecordVerdictInput: {
            /** @constant */
            kind: "mine";
            /** Format: uuid */
            locationId: string;
        } | {
            /** @constant */
            kind: "not_mine";
        } | {
            /** @constant */
            kind: "duplicate_of";
            /** Format: uuid */
            locationId: string;
        } | {
            /** @constant */
            kind: "moved_to";
            /** Format: uuid */
            locationId: string;
        };
        SheetLayoutInput: {
            /** @description The name of each column; one without a name is left out */
            headers: {
                [key: string]: string;
            };
            hours: {
                /** @enum {string} */
                cells: "one" | "day" | "open_close";
                /** @description Of the one cell; of others what stands behind the day: `Monday Hours` */
                header: string;
                /** @enum {string} */
                clock: "12" | "24";
                /** @description The word for a day on which it is closed */
                closed: string;
            };
        };
        NewCallAttemptInput: {
            /** @enum {string} */
            outcome: "reached" | "not_reached" | "wrong_number";
            /**
             * @description What was said
             * @default
             */
            note?: string;
        };
        VisitOutcomeInput: {
            /** @enum {string} */
            outcome: "came" | "did_not_come";
            /**
             * @description What was said
             * @default
             */
            note?: string;
        };
        ImportMappingInput: {
            /** @description What conversations are answered through */
            channelId: string | null;
            /** @description By inbox or brand of the other product */
            channels: {
                [key: string]: string;
            };
            statuses: {
                [key: string]: ("open" | "waiting" | "resolved" | "spam" | "leave") | string;
            };
            priorities: {
                [key: string]: "low" | "normal" | "high" | "urgent";
            };
            people: {
                [key: string]: string | "none";
            };
            groups: {
                [key: string]: string | ("new" | "none");
            };
            tags: {
                [key: string]: string | ("new" | "none");
            };
            fields: {
                [key: string]: string | ("new" | "none");
            };
            locations: {
                /** @enum {string} */
                by: "tag" | "group" | "organization" | "inbox" | "address" | "field";
                /** @default null */
                fieldId?: string | null;
                value: string;
                /** Format: uuid */
                locationId: string;
            }[];
            /** @description Where nothing else says it */
            locationId: string | null;
        };
        /** @description What stands at the foot of every public page */
        BrandLegal: {
            imprintUrl: string | null;
            privacyUrl: string | null;
            termsUrl: string | null;
            footer: string;
        };
        Brand: {
            /** @default null */
            logoBlob: string | null;
            /** @default #0f6b66 */
            colour: string;
            /** @default #0f6b66 */
            accent: string;
            /** @default  */
            font: string;
            /** @default  */
            tone: string;
            /**
             * @default {
             *       "imprintUrl": null,
             *       "privacyUrl": null,
             *       "termsUrl": null,
             *       "footer": ""
             *     }
             */
            legal: components["schemas"]["BrandLegal"];
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
            permissions: ("conversations.read" | "contacts.read" | "locations.read" | "members.read" | "departments.read" | "channels.read" | "knowledge.read" | "conversations.write" | "contacts.write" | "knowledge.write" | "conversations.delete" | "tags.manage" | "views.share" | "workload.manage" | "writing.manage" | "locations.manage" | "deliveries.read" | "knowledge.publish" | "answers.approve" | "account.manage" | "members.manage" | "departments.manage" | "locations.create" | "locations.approve" | "channels.manage" | "deliveries.manage" | "api_keys.manage" | "webhooks.manage" | "imports.manage" | "export.make" | "routing.manage" | "sso.manage" | "audit.read" | "doctor.run" | "owners.manage")[];
            isCompanySession: boolean;
            /** @description Where to follow `/api/v1/stream` from (`lastEventId`), to miss nothing that happens after this answer */
            streamFrom: string;
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
        LocationService: {
            /**
             * Format: uuid
             * @description Keep it to change a service; without one it is new
             */
            id?: string;
            name: string;
            names: {
                [key: string]: string;
            };
            minutes: number | null;
            price: {
                /** @enum {string} */
                kind: "fixed" | "from";
                cents: number;
                currency: string;
            } | {
                /** @enum {string} */
                kind: "free" | "on_request";
            };
        };
        LocationCredential: {
            /**
             * Format: uuid
             * @description Keep it to change a credential; without one it is new
             */
            id?: string;
            /** @enum {string} */
            kind: "licence" | "certificate" | "membership" | "insurance" | "other";
            name: string;
            number: string;
            issuer: string;
            validFrom: string | null;
            expiresOn: string | null;
            remindDays: number;
            isPublic: boolean;
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
            status: "opening_soon" | "open" | "temporarily_closed" | "moved" | "closed";
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
            status: "opening_soon" | "open" | "temporarily_closed" | "moved" | "closed";
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
            legalName: string;
            /** @description Floor, suite, shop number */
            unit: string;
            sublocality: string;
            closedFrom: string | null;
            /** @description The first day open (again) */
            opensOn: string | null;
            statusReason: string;
            movedToId: string | null;
            /** @description What it is a department of, or under whose roof it is */
            parent: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                relation: "department" | "inside";
            } | null;
            categories: string[];
            /** @description A key of the catalogue that is not there is unknown */
            attributes: {
                [key: string]: boolean;
            };
            languages: string[];
            services: components["schemas"]["LocationService"][];
            credentials: components["schemas"]["LocationCredential"][];
            /** @description The name in other languages */
            names: {
                [key: string]: string;
            };
            aliases: {
                name: string;
                language: string | null;
            }[];
            /** @description Beside the main one, which is `phone` */
            phones: {
                /** @enum {string} */
                kind: "additional" | "mobile" | "whatsapp" | "tracking" | "toll_free" | "fax";
                number: string;
                label: string;
            }[];
            emails: {
                label: string;
                /** Format: email */
                address: string;
            }[];
            urls: {
                /** @enum {string} */
                kind: "booking" | "order" | "menu" | "price_list" | "careers" | "other";
                /** Format: uri */
                url: string;
            }[];
            socialProfiles: {
                /** @enum {string} */
                network: "facebook" | "instagram" | "tiktok" | "youtube" | "linkedin" | "x" | "telegram" | "vk" | "other";
                /** Format: uri */
                url: string;
            }[];
            descriptions: {
                [key: string]: {
                    short: string;
                    long: string;
                };
            };
            serviceArea: {
                /**
                 * @description Visits customers also, or has no counter at all
                 * @enum {string}
                 */
                kind: "also" | "only";
                places: string[];
                radiusKm: number | null;
            } | null;
            entrance: {
                latitude: number;
                longitude: number;
                note: string;
            } | null;
            customValues: {
                [key: string]: string | number | boolean;
            };
            /** @description Whether customers can book a visit here; null: as the brand says */
            visits: {
                isOn: boolean;
                /** @description How many visitors there is room for at once; null: as many as the brand says */
                atOnce: number | null;
            } | null;
            /** @description Words of customers who agreed that they are shown; never as ratings */
            testimonials: {
                /** @description What the customer said, in their words */
                words: string;
                language: string;
                /** @description As they want it shown */
                name: string;
                /**
                 * Format: date
                 * @description When they agreed that it is shown
                 */
                consentedOn: string;
                /** @description How they agreed, such as by a mail or on paper; not shown */
                consent: string;
                /** @description Where they said it; not shown */
                source: string;
                /** @description From this day on they do not want it shown any more */
                withdrawnOn: string | null;
            }[];
            /** @description Uploaded pictures in the order they are shown */
            photos: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "logo" | "cover" | "outside" | "inside" | "team" | "product" | "other";
                alt: {
                    [key: string]: string;
                };
            }[];
            /** Format: uuid */
            id: string;
            slug: string;
            version: number;
            /** @description Where customers see it; `?lang=` says in which language */
            pageUrl: string;
            address: string;
            /** @description As letters to that country are addressed */
            addressLines: string[];
            /** @description Locations that are a part of this one, or under its roof */
            departmentsInside: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                relation: "department" | "inside";
            }[];
            /** @description What the caller may only propose: head office changes it */
            lockedFields: string[];
            /** @description What is proposed or planned for it */
            openChangeCount: number;
            hoursNow: components["schemas"]["HoursState"];
        };
        HolidayProposal: {
            date: string;
            name: string;
            kind: string;
            observedOn: string | null;
            isConfirmed: boolean;
        };
        LocationCustomField: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "yes_no" | "choice" | "url";
            choices: string[];
        };
        LocationSettings: {
            /** @description Fields of a location that only head office changes; others propose */
            lockedLocationFields: ("name" | "code" | "status" | "regionId" | "street" | "locality" | "administrativeArea" | "postcode" | "country" | "latitude" | "longitude" | "zone" | "locale" | "phone" | "email" | "website" | "departmentIds" | "hours" | "hourSets" | "legalName" | "unit" | "sublocality" | "closedFrom" | "opensOn" | "statusReason" | "movedToId" | "parent" | "categories" | "attributes" | "languages" | "services" | "credentials" | "names" | "aliases" | "phones" | "emails" | "urls" | "socialProfiles" | "descriptions" | "serviceArea" | "entrance" | "customValues" | "visits" | "testimonials" | "photos")[];
            /** @description The brand’s own fields of its locations */
            locationCustomFields: components["schemas"]["LocationCustomField"][];
            /** @description Sites that may show the locator in a frame, such as https://www.brand.example */
            locatorSites: string[];
            /** @description Where the brand’s locator comes from that stands in frames */
            locatorUrl: string;
            version: number;
        };
        SearchEnginePings: {
            isOn: boolean;
            /** @description Where the brand’s site shows its key */
            keyUrl: string | null;
            /** @description When changed pages were last submitted, or were to be */
            lastAt: string | null;
            /** @description What was answered: an HTTP status; 0: nothing */
            lastStatus: number | null;
            /** @description How many pages that was */
            lastCount: number;
            /** @description When changes are looked for again */
            nextAt: string | null;
        };
        LocationChange: {
            /** Format: uuid */
            id: string;
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "proposed" | "planned" | "applied" | "declined" | "withdrawn" | "failed";
            fields: {
                field: string;
                before: unknown;
                after: unknown;
            }[];
            reason: string;
            /** @description The day it is made, at the location */
            plannedFor: string | null;
            /** Format: date-time */
            createdAt: string;
            maker: {
                /** @enum {string} */
                kind: "member" | "key" | "system";
                id: string | null;
                name: string;
            };
            decision: {
                /** Format: date-time */
                at: string;
                by: string;
                word: string;
            } | null;
            /** @description Why it could not be made when its day came */
            failure: string | null;
        };
        LocationVersion: {
            number: number;
            fields: {
                field: string;
                before: unknown;
                after: unknown;
            }[];
            reason: string;
            /** @description The version it went back to */
            restoredNumber: number | null;
            plannedFor: string | null;
            /** Format: date-time */
            at: string;
            maker: {
                /** @enum {string} */
                kind: "member" | "key" | "system";
                id: string | null;
                name: string;
            };
            approval: {
                by: string;
                word: string;
            } | null;
        };
        LocationFault: {
            path: string;
            /** @enum {string} */
            severity: "error" | "warning";
            message: string;
            /** @description Fields that would put it right, such as latitude and longitude swapped */
            fix: {
                [key: string]: number;
            } | null;
        };
        LocationRecord: {
            name: string;
            code?: string | null;
            /** @enum {string} */
            status?: "opening_soon" | "open" | "temporarily_closed" | "moved" | "closed";
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
            legalName?: string;
            /** @description Floor, suite, shop number */
            unit?: string;
            sublocality?: string;
            closedFrom?: string | null;
            /** @description The first day open (again) */
            opensOn?: string | null;
            statusReason?: string;
            movedToId?: string | null;
            /** @description What it is a department of, or under whose roof it is */
            parent?: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                relation: "department" | "inside";
            } | null;
            categories?: string[];
            /** @description A key of the catalogue that is not there is unknown */
            attributes?: {
                [key: string]: boolean;
            };
            languages?: string[];
            /** @description The name in other languages */
            names?: {
                [key: string]: string;
            };
            aliases?: {
                name: string;
                language: string | null;
            }[];
            /** @description Beside the main one, which is `phone` */
            phones?: {
                /** @enum {string} */
                kind: "additional" | "mobile" | "whatsapp" | "tracking" | "toll_free" | "fax";
                number: string;
                label: string;
            }[];
            emails?: {
                label: string;
                /** Format: email */
                address: string;
            }[];
            urls?: {
                /** @enum {string} */
                kind: "booking" | "order" | "menu" | "price_list" | "careers" | "other";
                /** Format: uri */
                url: string;
            }[];
            socialProfiles?: {
                /** @enum {string} */
                network: "facebook" | "instagram" | "tiktok" | "youtube" | "linkedin" | "x" | "telegram" | "vk" | "other";
                /** Format: uri */
                url: string;
            }[];
            descriptions?: {
                [key: string]: {
                    short: string;
                    long: string;
                };
            };
            serviceArea?: {
                /**
                 * @description Visits customers also, or has no counter at all
                 * @enum {string}
                 */
                kind: "also" | "only";
                places: string[];
                radiusKm: number | null;
            } | null;
            entrance?: {
                latitude: number;
                longitude: number;
                note: string;
            } | null;
            customValues?: {
                [key: string]: string | number | boolean;
            };
            /** @description Whether customers can book a visit here; null: as the brand says */
            visits?: {
                isOn: boolean;
                /** @description How many visitors there is room for at once; null: as many as the brand says */
                atOnce: number | null;
            } | null;
            /** @description Words of customers who agreed that they are shown; never as ratings */
            testimonials?: {
                /** @description What the customer said, in their words */
                words: string;
                language: string;
                /** @description As they want it shown */
                name: string;
                /**
                 * Format: date
                 * @description When they agreed that it is shown
                 */
                consentedOn: string;
                /** @description How they agreed, such as by a mail or on paper; not shown */
                consent: string;
                /** @description Where they said it; not shown */
                source: string;
                /** @description From this day on they do not want it shown any more */
                withdrawnOn: string | null;
            }[];
            /** @description Uploaded pictures in the order they are shown */
            photos?: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "logo" | "cover" | "outside" | "inside" | "team" | "product" | "other";
                alt: {
                    [key: string]: string;
                };
            }[];
            /** Format: uuid */
            id: string;
            version: number;
        };
        LocationEdit: {
            /** Format: uuid */
            id: string;
            /**
             * @description `proposed`: all of it waits for head office. `stale`: somebody was faster. `refused`: nothing of it was kept
             * @enum {string}
             */
            outcome: "changed" | "planned" | "proposed" | "unchanged" | "stale" | "refused";
            changes: {
                field: string;
                before: unknown;
                after: unknown;
                /** @description Locked for the caller: head office decides */
                isProposed: boolean;
            }[];
            faults: components["schemas"]["LocationFault"][];
            /** @description As it stands now; null when there is none the caller sees */
            location: components["schemas"]["LocationRecord"] | null;
        };
        LocationExceptionPreview: {
            total: number;
            /** @description Where something else stands on these days */
            conflictCount: number;
            /** @description Where it stands so already */
            sameCount: number;
            /** @description Head office locked the hours: it decides */
            isProposed: boolean;
            countries: {
                country: string;
                count: number;
            }[];
            /** @description The first hundred, those with conflicts before the others */
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                locality: string;
                country: string;
                existing: {
                    from: string;
                    to: string;
                    state: {
                        from: number;
                        to: number;
                    }[] | ("closed" | "unknown");
                    label: string;
                }[];
                isSame: boolean;
            }[];
        };
        LocationException: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "running" | "done" | "undoing" | "undone";
            entry: {
                from: string;
                to: string;
                state: {
                    from: number;
                    to: number;
                }[] | ("closed" | "unknown");
                label: string;
            };
            /** @description All of these together; of an empty one every location one may change */
            chosen: {
                countries?: string[];
                regionIds?: string[];
                locationIds?: string[];
                search?: string;
            };
            /**
             * @description What becomes of other exceptions that stand on these days already
             * @enum {string}
             */
            conflicts: "keep" | "replace";
            reason: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            total: number;
            counts: {
                waiting: number;
                set: number;
                proposed: number;
                kept: number;
                same: number;
                failed: number;
                undone: number;
                left: number;
            };
            mayUndo: boolean;
        };
        LocationExceptionPlace: {
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "waiting" | "set" | "proposed" | "kept" | "same" | "failed" | "undone" | "left";
        };
        LocationImport: {
            /** Format: uuid */
            id: string;
            filename: string;
            /** @enum {string} */
            state: "reading" | "checking" | "ready" | "taking" | "done" | "failed";
            failure: string | null;
            reason: string;
            total: number;
            /** @description Of the rows being judged, or of those being taken */
            done: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        LocationImportDetail: {
            /** Format: uuid */
            id: string;
            filename: string;
            /** @enum {string} */
            state: "reading" | "checking" | "ready" | "taking" | "done" | "failed";
            failure: string | null;
            reason: string;
            total: number;
            /** @description Of the rows being judged, or of those being taken */
            done: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            columns: {
                name: string;
                /** @description In how many of the first rows it says something */
                filled: number;
                samples: string[];
            }[];
            /** @description Column → field. Fields: code, name, legalName, status, street, houseNumber, unit, sublocality, locality, administrativeArea, postcode, country, latitude, longitude, zone, locale, phone, otherPhones, email, website, categories, languages, region, description, openingHours, monday, tuesday, wednesday, thursday, friday, saturday, sunday, specialHours, custom:ID of one of the brand's own, or attribute:KEY of the catalogue. What is not named is left out. */
            mapping: {
                [key: string]: string;
            };
            verdicts: {
                new: number;
                changed: number;
                unchanged: number;
                faulty: number;
            };
            outcomes: {
                created: number;
                changed: number;
                proposed: number;
            };
        };
        LocationImportRow: {
            position: number;
            line: number;
            code: string;
            name: string;
            /** @enum {string} */
            verdict: "new" | "changed" | "unchanged" | "faulty";
            outcome: ("created" | "changed" | "proposed") | null;
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description What taking it does, field by field */
            fields: {
                field: string;
                before: unknown;
                after: unknown;
            }[];
            faults: {
                path: string;
                /** @enum {string} */
                severity: "error" | "warning";
                message: string;
                column: string;
                text: string;
            }[];
        };
        LocationPhoto: {
            /** Format: uuid */
            id: string;
            contentType: string;
            /** @description In pixels */
            width: number;
            height: number;
            /** @description In bytes */
            size: number;
        };
        ExpiringCredential: {
            /** @enum {string} */
            kind: "licence" | "certificate" | "membership" | "insurance" | "other";
            name: string;
            number: string;
            /** Format: uuid */
            id: string;
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            expiresOn: string;
            hasExpired: boolean;
        };
        LocationCatalogue: {
            categories: {
                key: string;
                parent: string | null;
                name: string;
                /** @description Null, as below: it has no word that fits */
                google: string | null;
                osm: string[];
                schema: string;
                apple: string | null;
                foursquare: string | null;
            }[];
            attributes: {
                key: string;
                /** @enum {string} */
                group: "accessibility" | "parking" | "payment" | "amenity" | "ways";
                name: string;
                osm: string;
                google: string;
            }[];
        };
        MessageOrigin: {
            /** @enum {string} */
            page: "contact-form" | "request" | "review";
            /** @description What was searched for before */
            typed: string | null;
            article: {
                title: string;
                path: string;
            } | null;
            /** @description As it was typed */
            phone: string | null;
            /** @description Why it was taken for spam */
            suspicion: ("hidden_field" | "too_fast" | "many" | "work" | "links") | null;
        };
        /** @description Why a search found it. Plain text in pieces, to be escaped as any. */
        FoundPassage: {
            /** Format: uuid */
            messageId: string;
            /** @enum {string} */
            kind: "incoming" | "outgoing" | "note";
            /** @enum {string} */
            place: "text" | "file" | "subject" | "people";
            /** @description The words around; empty when only the subject has them */
            passage: {
                text: string;
                isFound: boolean;
            }[];
            /** @description The whole subject */
            subject: {
                text: string;
                isFound: boolean;
            }[];
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
            /** @description It is a side thread with a third party, of this conversation */
            sideOfId: string | null;
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
            found?: components["schemas"]["FoundPassage"];
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
            /** @description It is a side thread with a third party, of this conversation */
            sideOfId: string | null;
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
            nextAnswerDueAt: string | null;
            resolutionDueAt: string | null;
            /** @description Since when its solution is not waited for */
            pausedSince: string | null;
            /** @description null: the brand’s settings count */
            slaPolicy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            resolvedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
            dueExplanation: {
                /** @enum {string} */
                key: "firstResponseBusiness" | "firstResponseAfterOpening" | "firstResponseElapsed" | "nextAnswerBusiness" | "nextAnswerAfterOpening" | "nextAnswerElapsed" | "resolutionBusiness" | "resolutionAfterOpening" | "resolutionElapsed";
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
                    /** @description Whose promise it is; null: the brand’s settings */
                    policy: string | null;
                    /** @description All time counts, whenever the place is open */
                    isCalendar: boolean;
                    /** @description For how long its clock has stood still */
                    pausedMinutes: number;
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
                state: "viewing" | "typing" | "noting" | "away";
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
        MessageApproval: {
            /** @enum {string} */
            state: "waiting" | "approved" | "returned" | "withdrawn";
            /** @description Why a second person is asked */
            reason: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            askedAt: string;
            /** @description What its writer had written, where it was approved with changes */
            textBefore: string | null;
            /** @description The note of whoever decided */
            word: string;
            decidedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            decidedAt: string | null;
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
            state: ("unapproved" | "scheduled" | "held" | "queued" | "sending" | "sent" | "delivered" | "bounced" | "failed" | "cancelled") | null;
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
            origin: components["schemas"]["MessageOrigin"] | null;
            attachments: components["schemas"]["Attachment"][];
            mentions: string[];
            hasSource: boolean;
            /** @description Null: nobody had to approve it */
            approval: components["schemas"]["MessageApproval"] | null;
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
            /** @description A machine wrote it and nobody has said yet that they checked it */
            isMachineWritten: boolean;
            /** @description Why a scheduled answer is a draft again: a key of the sentences of errors */
            returnedReason: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            updatedAt: string;
        };
        SharedDraft: {
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
            /** @description A machine wrote it and nobody has said yet that they checked it */
            isMachineWritten: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            updatedAt: string;
            author: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            editor: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            version: number;
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
        ConversationSettings: {
            /** @description How long a sent message can be taken back */
            undoSendSeconds: number;
            /** @description Open minutes until the first answer */
            firstResponseMinutes: number;
            /** @description Open minutes until each later answer; null: none are promised */
            nextAnswerMinutes: number | null;
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
            /** @description While a conversation has it, its solution is not waited for */
            isPausing: boolean;
            position: number;
        };
        ConversationAction: {
            /** @constant */
            kind: "assign";
            assigneeId: string | null;
        } | {
            /** @constant */
            kind: "move_to_department";
            departmentId: string | null;
        } | {
            /** @constant */
            kind: "move_to_location";
            locationId: string | null;
        } | {
            /** @constant */
            kind: "set_priority";
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
        } | {
            /** @constant */
            kind: "set_status";
            /** @enum {string} */
            status: "open" | "waiting" | "resolved" | "spam";
            /** @default null */
            statusId: string | null;
        } | {
            /** @constant */
            kind: "snooze";
            until: ("reply" | "opening") | {
                minutes: number;
            };
        } | {
            /** @constant */
            kind: "tag";
            /** @default [] */
            add: string[];
            /** @default [] */
            remove: string[];
        } | {
            /** @constant */
            kind: "fill_field";
            /** Format: uuid */
            fieldId: string;
            value: (string | number | boolean) | null;
        } | {
            /** @constant */
            kind: "add_note";
            text: string;
        } | {
            /** @constant */
            kind: "add_followers";
            memberIds: string[];
        } | {
            /** @constant */
            kind: "tell";
            audience: {
                memberIds: string[];
            } | ("assignee" | "department" | "followers" | "managers");
            text: string;
        } | {
            /** @constant */
            kind: "write";
            /** Format: uuid */
            snippetId: string;
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
        DraftingSettings: {
            isEnabled: boolean;
            baseUrl: string;
            model: string;
            hasKey: boolean;
            version: number;
        };
        /** @description For a person to check: nothing of it has been sent */
        MachineWords: {
            html: string;
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
        SideThread: {
            /**
             * Format: uuid
             * @description A conversation: its messages are read, added and marked as read like any other’s
             */
            id: string;
            number: number;
            subject: string;
            preview: string;
            /** @enum {string} */
            status: "open" | "waiting" | "snoozed" | "resolved" | "spam";
            /** @description The third parties that take part */
            people: {
                /** @default  */
                name: string;
                address: string;
            }[];
            /** @enum {string} */
            lastSender: "contact" | "member" | "system";
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            lastMessageAt: string;
            messageCount: number;
            publicCount: number;
            hasFailure: boolean;
            isUnread: boolean;
        };
        /** @description What was said, to be put below one’s own words: seen before it is sent */
        Quotation: {
            html: string;
            text: string;
        };
        SlaPolicy: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Which conversations it covers, by fields that last; null: all that no policy before it covers */
            filter: components["schemas"]["ConversationFilter"] | null;
            firstAnswerMinutes: number | null;
            /** @description For each question that follows an answer */
            nextAnswerMinutes: number | null;
            resolutionMinutes: number | null;
            /**
             * @description Open hours of the location, or all time
             * @enum {string}
             */
            time: "business" | "calendar";
            /** @description In which states its solution is not waited for */
            pauses: ("waiting" | "snoozed")[];
            /** @description How long before a due time, in minutes or per cent of the promised time */
            warning: ({
                minutes: number;
            } | {
                percent: number;
            }) | null;
            warningActions: components["schemas"]["ConversationAction"][];
            breachActions: components["schemas"]["ConversationAction"][];
            isArchived: boolean;
            position: number;
            version: number;
        };
        SlaBreach: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            target: "first_answer" | "next_answer" | "resolution";
            /** @description null: the brand’s settings */
            policy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            conversation: {
                /** Format: uuid */
                id: string;
                number: number;
                subject: string;
            };
            contact: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string;
            /**
             * @description open: still owed; met: kept, but late; dropped: closed without it
             * @enum {string}
             */
            state: "open" | "met" | "dropped";
            endedAt: string | null;
            endedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Whose it was when it came due */
            assignee: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
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
        };
        View: {
            /** Format: uuid */
            id: string;
            name: string;
            filter: components["schemas"]["ConversationFilter"];
            /**
             * @description relevance: what fits a search best; without one, as newest
             * @enum {string}
             */
            sort: "worth" | "newest" | "oldest" | "due" | "waiting" | "priority" | "created" | "relevance";
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
        SnippetRow: {
            /** Format: uuid */
            id: string;
            name: string;
            shortcut: string;
            folder: string;
            /** @enum {string} */
            audience: "personal" | "department" | "everybody";
            department: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            locales: string[];
            /** @description The first words of its first text */
            preview: string;
            useCount: number;
            /** @description How often it was sent exactly as it stands */
            unchangedCount: number;
            lastUsedAt: string | null;
            isArchived: boolean;
            /** @description Whether whoever asks may change it */
            mayChange: boolean;
            version: number;
        };
        Snippet: {
            /** Format: uuid */
            id: string;
            name: string;
            shortcut: string;
            folder: string;
            /** @enum {string} */
            audience: "personal" | "department" | "everybody";
            department: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            locales: string[];
            /** @description The first words of its first text */
            preview: string;
            useCount: number;
            /** @description How often it was sent exactly as it stands */
            unchangedCount: number;
            lastUsedAt: string | null;
            isArchived: boolean;
            /** @description Whether whoever asks may change it */
            mayChange: boolean;
            version: number;
            texts: {
                [key: string]: {
                    text: string;
                    html: string;
                };
            };
        };
        RenderedText: {
            locale: string;
            text: string;
            html: string;
            /** @description Variables nobody can fill here */
            missing: ("customer.name" | "customer.firstName" | "customer.email" | "agent.name" | "agent.firstName" | "conversation.number" | "conversation.subject" | "location.name" | "location.hours" | "location.phone" | "location.email" | "location.website" | "location.address" | "department.name" | "brand.name" | "answer.due")[];
        };
        Signature: {
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            texts: {
                [key: string]: {
                    text: string;
                    html: string;
                };
            };
            version: number;
        };
        MessageTemplate: {
            /** @enum {string} */
            kind: "acknowledgement";
            /** @enum {string} */
            locale: "en" | "it" | "pl" | "ru";
            /** @description The brand’s own words; null where ours are sent */
            own: string | null;
            ours: string;
        };
        Advice: {
            code: string;
            text: string;
        };
        RoutingSettings: {
            /** @description How much open work one person takes on, unless something else is said of them */
            routingCapacity: number;
            /** @description How much one conversation counts, by the kind of its channel; 1 where nothing is said */
            routingWeights: {
                [key: string]: number;
            };
            /** @description How long somebody may be without an open console before they count as away */
            routingAwayMinutes: number;
            version: number;
        };
        AssignmentPolicy: {
            departmentId: string | null;
            /**
             * @description By hand, to each in turn, or to whoever has the fewest open
             * @enum {string}
             */
            mode: "manual" | "round_robin" | "fewest_open";
            /**
             * @description From when on unanswered conversations of somebody who is not there go back
             * @enum {string}
             */
            givesBack: "never" | "off_shift" | "away";
            /** @description Whether they wait for somebody with the language and the skills */
            needsMatch: boolean;
            /** @description While a location is closed, to people of one that is open */
            followsOpen: boolean;
            /** @description Only conversations of these locations; null: of all */
            followsLocationIds: string[] | null;
            version: number;
        };
        SuggestionSettings: {
            /**
             * @description Propose nothing, show what is proposed, or also do it from the threshold on
             * @enum {string}
             */
            mode: "off" | "show" | "act";
            /** @description How sure it must be to act by itself, as a share of one */
            threshold: number;
            version: number;
        };
        Workload: {
            members: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                presence: "online" | "away" | "off_shift";
                since: string | null;
                takesNew: boolean;
                capacity: number;
                /** @description Of the capacity, wherever it is */
                load: number;
                open: number;
                /** @description For an answer of the customer */
                waiting: number;
                snoozed: number;
                overdue: number;
                byDepartment: {
                    id: string | null;
                    count: number;
                }[];
                byLocation: {
                    id: string | null;
                    count: number;
                }[];
            }[];
            unassigned: {
                open: number;
                /** @description For an answer of the customer */
                waiting: number;
                snoozed: number;
                overdue: number;
                byDepartment: {
                    id: string | null;
                    count: number;
                }[];
                byLocation: {
                    id: string | null;
                    count: number;
                }[];
            };
        };
        HandOver: {
            moved: number;
            /** @description What could not be given to them, and why */
            kept: {
                /** Format: uuid */
                id: string;
                number: number;
                subject: string;
                reason: string;
            }[];
        };
        Macro: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description What it does, in this order; variables in notes are filled */
            actions: components["schemas"]["ConversationAction"][];
            texts: {
                [key: string]: {
                    text: string;
                    html: string;
                };
            };
            /** @enum {string} */
            audience: "personal" | "department" | "everybody";
            department: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            useCount: number;
            lastUsedAt: string | null;
            isArchived: boolean;
            /** @description Whether whoever asks may change it */
            mayChange: boolean;
            version: number;
        };
        MacroRun: {
            /** Format: uuid */
            id: string;
            /** @description As long as nothing else happens to the conversation */
            isUndoable: boolean;
            /** @description The answer it begins, for a person to finish and send */
            reply: components["schemas"]["RenderedText"] | null;
            /** @description It resolves with its answer, not before */
            resolvesOnSend: boolean;
        };
        MemberWork: {
            /** Format: uuid */
            memberId: string;
            /** @description How much open work they take on; null: as much as the brand says */
            capacity: number | null;
            /** @description Whether conversations are given to them by themselves */
            takesNew: boolean;
            /** @description None: nobody said, so any */
            languages: string[];
            /** @description Tags whose conversations they know how to handle */
            skillTagIds: string[];
            /** @description When they work, in their zone; null: no plan */
            shifts: {
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
            } | null;
            version: number;
        };
        MemberPresence: {
            /** Format: uuid */
            memberId: string;
            /** @enum {string} */
            state: "online" | "away" | "off_shift";
            /**
             * @description What they said themselves
             * @enum {string}
             */
            choice: "online" | "away" | "off_shift";
            since: string | null;
            /** @description When their shift begins or ends next */
            shiftTurnsAt: string | null;
        };
        Rule: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Which conversations; an empty group means all */
            filter: components["schemas"]["ConversationFilter"];
            actions: components["schemas"]["ConversationAction"][];
            /** @description Also when a conversation that was done with is opened again */
            runsOnReopened: boolean;
            /** @description When it matched, no rule after it is looked at */
            isLast: boolean;
            isEnabled: boolean;
            /** @description When it was stopped because it would have set itself off */
            loopedAt: string | null;
            /** @description Conversations it changed within the last 30 days */
            actedCount: number;
            /** @description Times it could not do what it says, within the last 30 days */
            failedCount: number;
            version: number;
        };
        RuleChange: {
            /** @enum {string} */
            what: "assignee" | "department" | "location" | "priority" | "status" | "ownStatus" | "snoozedUntil" | "tag" | "follower" | "field" | "note" | "told" | "written";
            fieldId: string | null;
            from: string | null;
            to: string | null;
        };
        RuleRun: {
            /** Format: uuid */
            ruleId: string;
            ruleName: string;
            /** @enum {string} */
            outcome: "acted" | "unchanged" | "unmatched" | "failed" | "looped" | "passed_over";
            /** @description Which of its conditions (from 0) did not hold */
            unmet: number[];
            changes: components["schemas"]["RuleChange"][];
            reason: {
                /** @description A sentence of messages/<locale>/errors.json, or empty */
                key: string;
                values: {
                    [key: string]: string | number;
                };
                message: string;
            } | null;
            /** Format: uuid */
            id: string;
            conversation: {
                /** Format: uuid */
                id: string;
                number: number;
                subject: string;
            };
            /** @description What happened, or since when time has passed */
            cause: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            at: string;
        };
        RuleDryRun: {
            looked: number;
            items: {
                conversation: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    subject: string;
                };
                steps: {
                    /** @description Null: of a draft that is new */
                    ruleId: string | null;
                    ruleName: string;
                    /** @enum {string} */
                    outcome: "acted" | "unchanged" | "unmatched" | "failed" | "looped" | "passed_over";
                    /** @description Which of its conditions (from 0) did not hold */
                    unmet: number[];
                    changes: components["schemas"]["RuleChange"][];
                    reason: {
                        /** @description A sentence of messages/<locale>/errors.json, or empty */
                        key: string;
                        values: {
                            [key: string]: string | number;
                        };
                        message: string;
                    } | null;
                }[];
            }[];
            /** @description Where to go on; null at the end */
            before: number | null;
        };
        Suggestion: {
            department: {
                /** @description A share of one: 0.8 is right about four times of five */
                confidence: number;
                reasons: {
                    /** @description A word of this conversation, or two that follow each other */
                    words: string;
                    /** @description How much it speaks for this rather than for all else */
                    weight: number;
                }[];
                /** @enum {string} */
                state: "open" | "accepted" | "dismissed" | "acted";
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            tags: {
                /** @description A share of one: 0.8 is right about four times of five */
                confidence: number;
                reasons: {
                    /** @description A word of this conversation, or two that follow each other */
                    words: string;
                    /** @description How much it speaks for this rather than for all else */
                    weight: number;
                }[];
                /** @enum {string} */
                state: "open" | "accepted" | "dismissed" | "acted";
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        SuggestionMeasures: {
            /** @description Conversations it has learned from */
            lessons: number;
            /** @description What was before is still being learned from */
            isLookingBack: boolean;
            /** @description Nothing older is learned from */
            startsAt: string | null;
            /** @description Enough was learned to act */
            isReady: boolean;
            needs: {
                lessons: number;
                departments: number;
                heldOut: number;
            };
            /** @description Conversations it never learned from: where people put them, and where it would have */
            heldOut: {
                count: number;
                right: number;
            };
            /** @description How far confidence and what was right lie apart on average, as a share of one */
            calibrationError: number | null;
            departments: {
                /** Format: uuid */
                id: string;
                name: string;
                lessons: number;
                heldOut: number;
                right: number;
            }[];
            tags: {
                /** Format: uuid */
                id: string;
                name: string;
                lessons: number;
            }[];
            thresholds: {
                threshold: number;
                /** @description Of the held-out ones, how many it would have acted on */
                acted: number;
                /** @description And how many of these as people did */
                right: number;
            }[];
            tagThresholds: {
                threshold: number;
                /** @description Of the held-out ones, how many it would have acted on */
                acted: number;
                /** @description And how many of these as people did */
                right: number;
            }[];
            /** @description What became of suggestions within the last 90 days */
            answers: {
                accepted: number;
                dismissed: number;
                acted: number;
                corrected: number;
            };
            measuredAt: string | null;
        };
        AutomationTrigger: {
            /** @constant */
            kind: "event";
            events: ("created" | "message_received" | "message_sent" | "message_failed" | "note_added" | "third_party_answered" | "status_changed" | "reopened" | "snoozed" | "woken" | "assigned" | "unassigned" | "moved" | "priority_changed" | "tag_added" | "tag_removed" | "field_changed" | "due_soon" | "overdue" | "rated" | "merged")[];
            /**
             * @description Of tags that come and go only these; none: any
             * @default []
             */
            tagIds: string[];
            /**
             * @description Of fields that change only these; none: any
             * @default []
             */
            fieldIds: string[];
        } | {
            /** @constant */
            kind: "time";
            /**
             * @description created; customer_waits: since the first thing the customer wrote that nobody answered; we_wait: since our last answer; quiet: since anything happened in what is not resolved; resolved; due: the due time
             * @enum {string}
             */
            since: "created" | "customer_waits" | "we_wait" | "quiet" | "resolved" | "due";
            minutes: number;
            /**
             * @description open: only minutes in which its location is open count
             * @default calendar
             * @enum {string}
             */
            hours: "calendar" | "open";
        };
        Automation: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Which conversations; an empty group means all */
            filter: components["schemas"]["ConversationFilter"];
            actions: components["schemas"]["ConversationAction"][];
            isEnabled: boolean;
            /** @description When it was stopped because it would have set itself off */
            loopedAt: string | null;
            /** @description Conversations it changed within the last 30 days */
            actedCount: number;
            /** @description Times it could not do what it says, within the last 30 days */
            failedCount: number;
            version: number;
            trigger: components["schemas"]["AutomationTrigger"];
            /** @description Conversations for which its time is running */
            waitingCount: number;
        };
        AutomationDryRun: {
            looked: number;
            items: {
                conversation: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    subject: string;
                };
                steps: {
                    /** @description Null: of a draft that is new */
                    ruleId: string | null;
                    ruleName: string;
                    /** @enum {string} */
                    outcome: "acted" | "unchanged" | "unmatched" | "failed" | "looped" | "passed_over";
                    /** @description Which of its conditions (from 0) did not hold */
                    unmet: number[];
                    changes: components["schemas"]["RuleChange"][];
                    reason: {
                        /** @description A sentence of messages/<locale>/errors.json, or empty */
                        key: string;
                        values: {
                            [key: string]: string | number;
                        };
                        message: string;
                    } | null;
                }[];
                /**
                 * Format: date-time
                 * @description When it happened last, or when its time had passed
                 */
                at: string;
            }[];
            /** @description Where to go on; null at the end */
            before: number | null;
        };
        ReviewImport: {
            /** Format: uuid */
            id: string;
            filename: string;
            /** @enum {string} */
            state: "reading" | "checking" | "ready" | "taking" | "done" | "undoing" | "undone" | "failed";
            failure: string | null;
            total: number;
            /** @description Of the rows being judged, taken, or taken back */
            done: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        ReviewImportDetail: {
            /** Format: uuid */
            id: string;
            filename: string;
            /** @enum {string} */
            state: "reading" | "checking" | "ready" | "taking" | "done" | "undoing" | "undone" | "failed";
            failure: string | null;
            total: number;
            /** @description Of the rows being judged, taken, or taken back */
            done: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            columns: {
                name: string;
                /** @description In how many of the first rows it says something */
                filled: number;
                samples: string[];
            }[];
            /** @description Column → field: platform, id, location, rating, title, text, translation, author, date, language, url, reply, replyDate */
            mapping: {
                [key: string]: string;
            };
            options: {
                /**
                 * @description Of rows that name none
                 * @default
                 */
                platform: string;
                /**
                 * @description What ratings go up to; thumbs: up or down
                 * @default 5
                 * @enum {string}
                 */
                scale: "5" | "10" | "100" | "thumbs";
                /**
                 * @description Whether the day or the month stands first in 01/02/2026
                 * @default dmy
                 * @enum {string}
                 */
                dateOrder: "dmy" | "mdy";
                /**
                 * @description Of rows that name none
                 * @default null
                 */
                locationId: string | null;
            };
            /** @description What has to be said before rows can be judged */
            missing: ("date" | "words" | "platform") | null;
            verdicts: {
                new: number;
                known: number;
                faulty: number;
            };
            outcomes: {
                created: number;
                changed: number;
                unchanged: number;
                undone: number;
            };
        };
        ReviewImportRow: {
            position: number;
            line: number;
            /** @enum {string} */
            verdict: "new" | "known" | "faulty";
            outcome: ("created" | "changed" | "unchanged" | "undone") | null;
            reviewId: string | null;
            platform: string;
            author: string;
            stars: number | null;
            text: string;
            place: string;
            writtenAt: string | null;
            faults: {
                column: string;
                message: string;
            }[];
        };
        ReviewApproval: {
            /** @description Every public answer */
            always: boolean;
            /** @description Answers to reviews with so many stars, such as [1, 2] */
            stars: number[];
            /** @description Answers to reviews of these tones */
            tones: ("glowing" | "pleased" | "mixed" | "disappointed" | "furious")[];
            /** @description Answers by members with these roles */
            roles: ("agent" | "manager" | "admin" | "owner")[];
            /** @description Answers by members who joined within so many days; 0: joining is no reason */
            newMemberDays: number;
            /** @description Answers no person wrote: by the API, a rule, an automation */
            programs: boolean;
            version: number;
        };
        ReviewRequestSettings: {
            /** @description Ask once a conversation is resolved */
            afterConversation: boolean;
            /** @description Ask once a visit is over */
            afterVisit: boolean;
            /** @description How long after it somebody is asked */
            delayHours: number;
            /** @description Nobody is asked earlier in the day, by the clock of the location */
            from: string;
            /** @description Nor later */
            until: string;
            /** @description Nobody is asked twice within so many days, for reviews and surveys together */
            capDays: number;
            /** @description How people are asked: the first by which a person can be reached */
            channels: ("email" | "phone")[];
            /** @description Whether all locations ask, but those excepted */
            everywhere: boolean;
            /** @description Otherwise, the regions that do */
            regionIds: string[];
            /** @description And the locations that do */
            locationIds: string[];
            /** @description Locations that never ask */
            exceptLocationIds: string[];
            /** @description Where reviews are asked for; null: wherever it is allowed and an address is known */
            platforms: string[] | null;
            /** @description How many people of a list are asked in a minute */
            perMinute: number;
            /** @description Words of one’s own by language; empty ones are ours */
            texts: {
                [key: string]: {
                    subject: string;
                    mail: string;
                    message: string;
                };
            };
            version: number;
        };
        SearchTerm: {
            /** @description Without what could name somebody */
            term: string;
            /** @description A language, as in BCP 47: `it`, `pt-BR` */
            locale: string;
            searches: number;
            /** @description Visitors of one day who searched */
            sessions: number;
            /** @description Found nothing */
            zero: number;
            /** @description Found something of which nothing was chosen, and nothing else was asked */
            noClick: number;
            /** @description Nothing was chosen; something else was asked soon after */
            reformulated: number;
            /** @description Something that was found was chosen */
            clicked: number;
            /** @description The visitor wrote to a person within half an hour */
            contacted: number;
            /** Format: date-time */
            lastAt: string;
            /** @description What was chosen most */
            article: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
        };
        Share: {
            count: number;
            of: number;
            /** @description 0 to 1; null where there is no data */
            share: number | null;
            /** @description Wilson’s interval of 95 % */
            low: number | null;
            high: number | null;
        };
        SearchSummary: {
            searches: number;
            sessions: number;
            zero: components["schemas"]["Share"];
            noClick: components["schemas"]["Share"];
            reformulated: components["schemas"]["Share"];
            contacted: components["schemas"]["Share"];
            /** @description In which anybody searched */
            locales: string[];
        };
        SearchGap: {
            /** Format: uuid */
            id: string;
            term: string;
            /** @description A language, as in BCP 47: `it`, `pt-BR` */
            locale: string;
            /** @description Visitors who found nothing or wrote to a person, of the last two weeks */
            sessions: number;
            /** Format: date-time */
            foundAt: string;
            /** @description About which most of them asked; three at most */
            locations: {
                /** Format: uuid */
                id: string;
                name: string;
                sessions: number;
            }[];
            /**
             * @description Nobody has done anything; there is a draft; its article is public; set aside
             * @enum {string}
             */
            state: "open" | "written" | "answered" | "dismissed";
            articleId: string | null;
        };
        Topic: {
            /** Format: uuid */
            id: string;
            parentId: string | null;
            icon: string;
            /** @description By language */
            names: {
                [key: string]: {
                    name: string;
                    description: string;
                    slug: string;
                };
            };
            /** @description Articles directly in it, without archived ones */
            articleCount: number;
            isArchived: boolean;
            version: number;
        };
        ArticleTextRow: {
            /** Format: uuid */
            id: string;
            locale: string;
            /** @description The region whose customers it is for; null: all */
            regionId: string | null;
            regionName: string | null;
            title: string;
            slug: string;
            /** @description Of the working copy: give it as If-Match */
            version: number;
            /** Format: date-time */
            changedAt: string;
            changedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            review: ("asked" | "approved" | "returned") | null;
            reviewNote: string;
            reviewedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            publishedVersion: number | null;
            publishedAt: string | null;
            /** @description Where the public finds it */
            publishedSlug: string | null;
            /** @description It says something else by now than what is public */
            hasChanges: boolean;
            scheduledVersion: number | null;
            publishAt: string | null;
        };
        ArticleTextMark: {
            locale: string;
            /** @description The region whose customers it is for; null: all */
            regionId: string | null;
            regionName: string | null;
            review: ("asked" | "approved" | "returned") | null;
            publishedVersion: number | null;
            scheduledVersion: number | null;
            /** @description It says something else by now than what is public */
            hasChanges: boolean;
        };
        ArticleText: {
            /** Format: uuid */
            id: string;
            locale: string;
            /** @description The region whose customers it is for; null: all */
            regionId: string | null;
            regionName: string | null;
            title: string;
            slug: string;
            /** @description Of the working copy: give it as If-Match */
            version: number;
            /** Format: date-time */
            changedAt: string;
            changedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            review: ("asked" | "approved" | "returned") | null;
            reviewNote: string;
            reviewedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            publishedVersion: number | null;
            publishedAt: string | null;
            /** @description Where the public finds it */
            publishedSlug: string | null;
            /** @description It says something else by now than what is public */
            hasChanges: boolean;
            scheduledVersion: number | null;
            publishAt: string | null;
            /** Format: uuid */
            articleId: string;
            summary: string;
            html: string;
            keywords: string[];
        };
        ArticleRow: {
            /** Format: uuid */
            id: string;
            /**
             * @description For customers, or a procedure for staff that no customer sees
             * @enum {string}
             */
            kind: "public" | "internal";
            /** @description Which of the brand’s policies it is; null: none */
            policy: ("rights" | "returns" | "payments" | "privacy" | "terms") | null;
            topicId: string | null;
            /** @description Of the text in the language asked for, or the nearest */
            title: string;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description When its owner is to look whether it still holds */
            reviewOn: string | null;
            /** @description The day of its review has come */
            isStale: boolean;
            /** @description Answers written with it */
            useCount: number;
            lastUsedAt: string | null;
            isArchived: boolean;
            /** Format: date-time */
            changedAt: string;
            version: number;
            texts: components["schemas"]["ArticleTextMark"][];
        };
        Article: {
            /** Format: uuid */
            id: string;
            /**
             * @description For customers, or a procedure for staff that no customer sees
             * @enum {string}
             */
            kind: "public" | "internal";
            /** @description Which of the brand’s policies it is; null: none */
            policy: ("rights" | "returns" | "payments" | "privacy" | "terms") | null;
            topicId: string | null;
            /** @description Of the text in the language asked for, or the nearest */
            title: string;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description When its owner is to look whether it still holds */
            reviewOn: string | null;
            /** @description The day of its review has come */
            isStale: boolean;
            /** @description Answers written with it */
            useCount: number;
            lastUsedAt: string | null;
            isArchived: boolean;
            /** Format: date-time */
            changedAt: string;
            version: number;
            texts: components["schemas"]["ArticleTextRow"][];
            /** @description What readers said of the versions that are public */
            votes: {
                helpful: number;
                notHelpful: number;
            };
        };
        ArticleVote: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            textId: string;
            locale: string;
            versionNumber: number;
            isHelpful: boolean;
            reason: ("not_clear" | "not_complete" | "not_true" | "other") | null;
            words: string;
            locationId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        KnowledgeSettings: {
            /** @description Whether somebody else than who wrote it must approve a text before it is published */
            articlesNeedApproval: boolean;
            /** @description The language the help centre falls back to */
            defaultLocale: string;
            /** @description The languages it is offered in */
            languages: string[];
            /** @description Time zones of the brand’s locations and the regions these belong to; most are in the first */
            zones: {
                zone: string;
                regionIds: string[];
            }[];
            /** @description Where it is: `/help/{locale}/{slug}` below this address */
            publicUrl: string;
            version: number;
        };
        ArticleFile: {
            /** @description What an article’s <img> names */
            src: string;
            contentType: string;
            size: number;
        };
        ArticleImport: {
            /** @description Articles that were added */
            articles: number;
            texts: number;
            /** @description Articles that had come before, and stayed as they are */
            known: number;
            problems: {
                name: string;
                reason: string;
            }[];
        };
        SearchSynonyms: {
            /** Format: uuid */
            id: string;
            /** @description A language, as in BCP 47: `it`, `pt-BR` */
            locale: string;
            /** @description Words, or up to four words together, that mean the same to customers */
            phrases: string[];
            version: number;
            /** Format: date-time */
            changedAt: string;
        };
        ArticleVersionRow: {
            number: number;
            title: string;
            slug: string;
            authorName: string;
            note: string;
            /** Format: date-time */
            createdAt: string;
        };
        ArticleVersion: {
            number: number;
            title: string;
            slug: string;
            authorName: string;
            note: string;
            /** Format: date-time */
            createdAt: string;
            summary: string;
            html: string;
            words: string;
            keywords: string[];
        };
        ReviewRequest: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contactId: string;
            contactName: string;
            address: string;
            /** Format: uuid */
            locationId: string;
            locationName: string;
            /** @enum {string} */
            moment: "conversation" | "visit" | "list";
            channel: ("email" | "phone") | null;
            language: string;
            conversationId: string | null;
            listId: string | null;
            /** @enum {string} */
            state: "planned" | "sending" | "sent" | "opened" | "clicked" | "skipped" | "failed" | "bounced";
            /** @description Why it was skipped, as a key, or failed, in their words */
            reason: string;
            /** @description Where they went last */
            platform: string | null;
            /** @description They went on to tell the brand alone */
            isTold: boolean;
            /** Format: date-time */
            plannedAt: string;
            dueAt: string | null;
            sentAt: string | null;
            openedAt: string | null;
            clickedAt: string | null;
        };
        ReviewRequestInFull: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contactId: string;
            contactName: string;
            address: string;
            /** Format: uuid */
            locationId: string;
            locationName: string;
            /** @enum {string} */
            moment: "conversation" | "visit" | "list";
            channel: ("email" | "phone") | null;
            language: string;
            conversationId: string | null;
            listId: string | null;
            /** @enum {string} */
            state: "planned" | "sending" | "sent" | "opened" | "clicked" | "skipped" | "failed" | "bounced";
            /** @description Why it was skipped, as a key, or failed, in their words */
            reason: string;
            /** @description Where they went last */
            platform: string | null;
            /** @description They went on to tell the brand alone */
            isTold: boolean;
            /** Format: date-time */
            plannedAt: string;
            dueAt: string | null;
            sentAt: string | null;
            openedAt: string | null;
            clickedAt: string | null;
            steps: {
                number: number;
                state: string;
                reason: string;
                platform: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        ReviewRequestResults: {
            all: {
                /** @description All, those skipped among them */
                planned: number;
                sent: number;
                /** @description A button of the page was pressed */
                opened: number;
                /** @description They went on to a platform; whether they wrote there nobody can know */
                clicked: number;
                /** @description They went on to tell the brand alone */
                told: number;
                skipped: number;
                failed: number;
            };
            moments: {
                key: string;
                /** @description All, those skipped among them */
                planned: number;
                sent: number;
                /** @description A button of the page was pressed */
                opened: number;
                /** @description They went on to a platform; whether they wrote there nobody can know */
                clicked: number;
                /** @description They went on to tell the brand alone */
                told: number;
                skipped: number;
                failed: number;
            }[];
            weeks: {
                /** @description The Monday it began */
                key: string;
                /** @description All, those skipped among them */
                planned: number;
                sent: number;
                /** @description A button of the page was pressed */
                opened: number;
                /** @description They went on to a platform; whether they wrote there nobody can know */
                clicked: number;
                /** @description They went on to tell the brand alone */
                told: number;
                skipped: number;
                failed: number;
            }[];
            locations: {
                /** Format: uuid */
                key: string;
                name: string;
                /** @description All, those skipped among them */
                planned: number;
                sent: number;
                /** @description A button of the page was pressed */
                opened: number;
                /** @description They went on to a platform; whether they wrote there nobody can know */
                clicked: number;
                /** @description They went on to tell the brand alone */
                told: number;
                skipped: number;
                failed: number;
            }[];
            platforms: {
                key: string;
                clicked: number;
            }[];
            reasons: {
                key: string;
                count: number;
            }[];
            /** @description By location: what was done by those who came by the code of its card */
            cards: {
                /** Format: uuid */
                key: string;
                name: string;
                opened: number;
                clicked: number;
                told: number;
            }[];
        };
        ReviewAskingPlace: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string | null;
            isAsking: boolean;
            /** @description Where everybody may say what they think; stands on cards for good */
            page: string;
            /** @description Empty: no link yet, so nobody is asked */
            links: {
                platform: string;
                url: string;
                /** @description As the platform itself gives it; saying another one replaces it */
                isTheirs: boolean;
            }[];
        };
        JudgedPeople: {
            ready: number;
            lines: {
                line: number;
                who: string;
                fault: ("no_address" | "bad_email" | "bad_phone" | "no_location" | "unknown_location" | "bad_date" | "date_ahead" | "twice") | null;
                locationName: string | null;
            }[];
        };
        TakenReviewRequestList: {
            ready: number;
            lines: {
                line: number;
                who: string;
                fault: ("no_address" | "bad_email" | "bad_phone" | "no_location" | "unknown_location" | "bad_date" | "date_ahead" | "twice") | null;
                locationName: string | null;
            }[];
            /** Format: uuid */
            id: string;
        };
        JudgedReviewLinks: {
            ready: number;
            lines: {
                line: number;
                who: string;
                fault: ("unknown_location" | "unknown_platform" | "bad_url") | null;
            }[];
        };
        ReviewRequestList: {
            /** Format: uuid */
            id: string;
            name: string;
            basis: string;
            rowCount: number;
            takenCount: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
        };
        ReviewRequestPreview: {
            subject: string;
            mail: string;
            message: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
        };
        ReviewStrategy: {
            /** @description Who answers; null: of a tone anybody, of a theme as the tone says */
            answerer: ({
                /** @constant */
                kind: "anybody";
            } | {
                /** @constant */
                kind: "department";
                /** Format: uuid */
                departmentId: string;
            } | {
                /** @constant */
                kind: "role";
                /** @enum {string} */
                role: "owner" | "admin" | "manager" | "agent";
            } | {
                /** @constant */
                kind: "location_manager";
            }) | null;
            /** @description Open minutes of the location; null: as from the first day, or as the tone says */
            answerMinutes: number | null;
            /** @description Whether to offer to make it good; null: as from the first day, or as the tone says */
            offers: boolean | null;
            /** @description Whether to go on in private; null: as from the first day, or as the tone says */
            goesPrivate: boolean | null;
            /** @description The most a role may offer in public; who has no limit in any currency may offer anything */
            limits: {
                /** @enum {string} */
                role: "owner" | "admin" | "manager" | "agent";
                amount: number;
                /** @enum {string} */
                currency: "EUR" | "USD" | "GBP" | "PLN" | "RUB" | "CHF";
            }[] | null;
            /** @description Whether the answer is sent without a person; only of the tones glowing and pleased */
            isAutomatic: boolean;
            /** @description How long it can still be stopped then */
            delayMinutes: number;
            texts: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: string[];
                    };
                };
            };
            /** @enum {string} */
            kind: "tone" | "theme";
            key: string;
            /** @description Null: of a theme */
            builtIn: {
                answerMinutes: number | null;
                offers: boolean;
                goesPrivate: boolean;
            } | null;
            /** @description False: everything is as from the first day */
            isChanged: boolean;
            /** @description 0: nobody has changed it yet */
            version: number;
        };
        ReviewSuggestion: {
            /** @description Empty where nothing fits, or there are no words in that language */
            text: string;
            /** @enum {string} */
            tone: "glowing" | "pleased" | "mixed" | "disappointed" | "furious";
            /** @description Why this tone */
            because: {
                /** @enum {string} */
                key: "stars" | "noStars" | "words" | "irony" | "disagrees" | "person" | "unclear";
                stars: number | null;
                words: string[];
            }[];
            points: {
                theme: string;
                isPraised: boolean;
                phrase: string;
            }[];
            language: string;
            /** @description False: the brand does not answer in it */
            isReviewersLanguage: boolean;
            /** @enum {string} */
            register: "formal" | "informal";
            /** @description Which wording it is */
            wordings: number;
            length: number;
            most: number | null;
            /** @enum {string} */
            unit: "bytes" | "characters";
            /** @description It was planned to be sent without a person */
            automatic: {
                /** Format: uuid */
                messageId: string;
                sendAt: string | null;
            } | null;
        };
        ReviewStrategyPreview: {
            review: string;
            stars: number;
            authorName: string;
            text: string;
            /** @description The sentences there are from the first day */
            ours: {
                [key: string]: string[];
            };
        };
        ReviewAnswering: {
            /** @description The languages reviews are answered in, and how people are spoken to in each */
            languages: {
                [key: string]: "formal" | "informal";
            };
            /** @description Languages there are words of from the first day */
            worded: string[];
            version: number;
        };
        ReviewFlagSettings: {
            /** @description Names or domains of competitors, such as rival.example */
            reviewCompetitors: string[];
            /** @description What no location offers; a review that is about it may be meant for others */
            reviewNotOffered: string[];
            /** @description After so many days of silence somebody is reminded of a flag */
            reviewFlagReminderDays: number;
            version: number;
        };
        ReviewSign: {
            /** @enum {string} */
            kind: "extortion" | "burst" | "near_copy" | "own_copy" | "far_apart" | "wrong_place" | "not_offered" | "competitor" | "mismatch" | "spam" | "no_visit";
            /** @description Of the review, as written there */
            words: string[];
            facts: {
                /** @description Reviews in the burst, copies, or places */
                count?: number;
                /** @description How many were to be expected in that time */
                usual?: number;
                hours?: number;
                /** @description burst: of how many stars at most (2) or exactly (5) */
                stars?: number;
                /** Format: date-time */
                from?: string;
                /** Format: date-time */
                until?: string;
                km?: number;
                /** @description Names of our locations */
                places?: string[];
                /** @description Of the most alike copy, 0 to 1 */
                likeness?: number;
                /** @description The others, at most ten */
                reviewIds?: string[];
                score?: number;
            };
            /** Format: date-time */
            foundAt: string;
        };
        ReviewFlag: {
            /** Format: uuid */
            reviewId: string;
            /** @description check: somebody should look whether it is against the platform’s rules; never left out of numbers */
            state: ("check" | "cleared" | "open" | "submitted" | "kept" | "appealed" | "removed") | null;
            signs: components["schemas"]["ReviewSign"][];
            /** @description Signs that do not come from one another; two ask for a look */
            reasons: number;
            categories: {
                key: string;
                /** @description What is chosen there, in the platform’s own words */
                words: string;
                /** @description Where exactly this is reported */
                reportUrl: string | null;
            }[];
            /** @description The category the signs speak for */
            suggested: string | null;
            rulesUrl: string | null;
            /** @description Where what became of it is seen and appealed */
            trackUrl: string | null;
            flag: {
                category: string;
                note: string;
                /** @enum {string} */
                state: "open" | "withdrawn" | "submitted" | "kept" | "appealed" | "removed";
                hasAppealed: boolean;
                /** Format: date-time */
                openedAt: string;
                steps: {
                    number: number;
                    /** @enum {string} */
                    step: "opened" | "withdrawn" | "submitted" | "kept" | "removed" | "appealed" | "gone" | "restored";
                    /** @description The day it was done there */
                    on: string | null;
                    reference: string;
                    note: string;
                    /** @description Name; null: seen by itself, or by a program */
                    by: string | null;
                    /** Format: date-time */
                    at: string;
                }[];
            } | null;
            /** @description Of the flag; 0 without one */
            version: number;
        };
        ReviewFlagPacket: {
            subject: string;
            /** @description What to paste there: it accuses nobody */
            statement: string;
            reportUrl: string | null;
            /** @description In the platform’s own words */
            category: string;
            sections: {
                title: string;
                lines: string[];
            }[];
        };
        ReviewSource: {
            /** Format: uuid */
            channelId: string;
            platform: string;
            name: string;
            /** @enum {string} */
            state: "active" | "paused";
            /** @description The last part of the address the platform is told to call */
            pushKey: string;
            /** @description What is read just now */
            reading: ("news" | "past") | null;
            since: string | null;
            readCount: number;
            /** @description When it was last read to the end */
            readAt: string | null;
            nextAt: string | null;
            /** @description A key of the messages of errors */
            problem: string | null;
            problemDetail: string;
            reviews: number;
            /** @description What was posted to its address within a day and not let in, by reason */
            refused: {
                /**
                 * @description unsigned: not signed by the platform; old: signed by it, too long ago
                 * @enum {string}
                 */
                reason: "unsigned" | "old";
                count: number;
                /** Format: date-time */
                latestAt: string;
            }[];
            /** @description Deliveries that were kept and could not be understood */
            quarantined: number;
            /** @description Places nobody knows the location of */
            unplaced: number;
        };
        ReviewPlace: {
            placeId: string;
            /** @description As the platform calls it */
            name: string;
            locationId: string | null;
            /** @description Who says so; null: nobody knows yet */
            foundBy: ("directory" | "channel" | "only" | "person" | "file") | null;
        };
        ReviewCorrected: {
            /** @enum {string} */
            aspect: "sentiment" | "tone" | "themes" | "language" | "spam";
            was: (string | string[] | boolean) | null;
            becomes: (string | string[] | boolean) | null;
            /** @description The name of the member; null: a key */
            correctedBy: string | null;
            /** Format: date-time */
            correctedAt: string;
        };
        Review: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            channelId: string;
            platform: string;
            locationId: string | null;
            locationName: string | null;
            placeId: string;
            conversationId: string | null;
            /** @description Of five; null without a rating */
            stars: number | null;
            nativeRating: string;
            title: string;
            text: string;
            translation: string;
            language: string | null;
            languageBy: ("platform" | "text" | "location" | "person") | null;
            /** @description Null: not judged yet */
            sentiment: ("pos" | "neu" | "neg" | "unclear") | null;
            sentimentBy: ("stars" | "text" | "emoji" | "nothing" | "person") | null;
            /** @description Its stars and its words clearly say the opposite */
            disagrees: boolean;
            /** @description Null: stars alone, or not judged yet */
            tone: ("glowing" | "pleased" | "mixed" | "disappointed" | "furious") | null;
            /** @description Keys of themes, the brand’s own among them */
            themes: string[];
            /** @description A hint that it may be spam, by a model or a person */
            isSuspicious: boolean;
            /** @description What a person said; null: nobody did */
            isSpam: boolean | null;
            /** @description Said by a person: sentiment, tone, themes, language */
            corrected: string[];
            /** @description As shown there; it proves nothing about who wrote it */
            authorName: string;
            url: string | null;
            /** @description Says nothing that could be answered */
            isStarOnly: boolean;
            /** Format: date-time */
            writtenAt: string;
            /** Format: date-time */
            changedAt: string;
            removedAt: string | null;
            /** @description Somebody still has to answer it */
            isDue: boolean;
            dueFrom: string | null;
            answeredAt: string | null;
            reply: {
                text: string;
                /**
                 * @description pending: the platform looks at it first
                 * @enum {string}
                 */
                state: "submitted" | "pending" | "live" | "rejected";
                /** @description Why it was rejected, in the platform’s own words */
                reason: string;
                changedAt: string | null;
                /** @description Null: written elsewhere */
                messageId: string | null;
            } | null;
            /** @description How far our answer is; unapproved: it waits for a second person. Null: there is none */
            answerState: ("draft" | "unapproved" | "queued" | "failed" | "submitted" | "pending" | "live" | "rejected") | null;
            /** @description check: somebody should look whether it is against the platform’s rules; never left out of numbers */
            flagState: ("check" | "cleared" | "open" | "submitted" | "kept" | "appealed" | "removed") | null;
        };
        ReviewVersion: {
            number: number;
            /**
             * @description What was new in it
             * @enum {string}
             */
            kind: "review" | "reply" | "removed" | "restored";
            /** @description Of five; null without a rating */
            stars: number | null;
            nativeRating: string;
            title: string;
            text: string;
            replyText: string | null;
            replyState: ("submitted" | "pending" | "live" | "rejected") | null;
            replyReason: string;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            seenAt: string;
        };
        ReviewLearning: {
            /** @enum {string} */
            kind: "sentiment" | "themes" | "spam";
            /** @description Empty: of all together */
            language: string;
            /**
             * @description refused: it was less right than before, which therefore stays
             * @enum {string}
             */
            state: "learned" | "refused" | "too_few";
            learnedFrom: number;
            /** @description So many more are needed */
            missing: number;
            /** @description accuracy, macroF1 and severe of a feeling, f1 of themes; on reviews that were put by */
            before: {
                [key: string]: number;
            } | null;
            /** @description accuracy, macroF1 and severe of a feeling, f1 of themes; on reviews that were put by */
            after: {
                [key: string]: number;
            } | null;
            /** @description Of what is used now; empty: nothing has been learned yet */
            version: string;
            /** Format: date-time */
            learnedAt: string;
        };
        ReviewPrivateLink: {
            /** Format: uuid */
            id: string;
            url: string;
            /** @description What may stand in the answer: the link in a sentence, in the language of the review */
            invitation: string;
            createdName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            revokedAt: string | null;
            isOver: boolean;
        };
        ReviewPrivately: {
            links: components["schemas"]["ReviewPrivateLink"][];
            /** @description Where a platform takes no links, this may be named instead */
            email: {
                address: string;
                invitation: string;
            } | null;
            /** @description What began by them; who writes there is not proved to be the reviewer */
            conversations: {
                /** Format: uuid */
                id: string;
                number: number;
                status: string;
                /** Format: date-time */
                begunAt: string;
            }[];
        };
        ReviewTrends: {
            total: {
                /** @description Those still there, also stars without words */
                reviews: number;
                /** @description Mean of those that give stars; null: no data */
                stars: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Of those asked whether they recommend it; apart from stars */
                recommend: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Share of those that clearly feel like something */
                positive: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Null: no data */
                negative: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Which share of the reviews clearly feels like something */
                coverage: number | null;
                /** @description Share of those owed an answer; stars alone are owed none */
                answered: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
            };
            stretches: {
                /** Format: date */
                from: string;
                /**
                 * Format: date
                 * @description Included
                 */
                until: string;
                /** @description Those still there, also stars without words */
                reviews: number;
                /** @description Mean of those that give stars; null: no data */
                stars: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Of those asked whether they recommend it; apart from stars */
                recommend: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Share of those that clearly feel like something */
                positive: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Null: no data */
                negative: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Which share of the reviews clearly feels like something */
                coverage: number | null;
                /** @description Share of those owed an answer; stars alone are owed none */
                answered: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
            }[];
            sources: {
                /** Format: uuid */
                channelId: string;
                name: string;
                /** @description Those still there, also stars without words */
                reviews: number;
                /** @description Mean of those that give stars; null: no data */
                stars: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Of those asked whether they recommend it; apart from stars */
                recommend: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Share of those that clearly feel like something */
                positive: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Null: no data */
                negative: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Which share of the reviews clearly feels like something */
                coverage: number | null;
                /** @description Share of those owed an answer; stars alone are owed none */
                answered: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
            }[];
            /** @description Not narrowed by theme; a review may be about several */
            themes: {
                theme: string;
                /** @description Those still there, also stars without words */
                reviews: number;
                /** @description Mean of those that give stars; null: no data */
                stars: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Of those asked whether they recommend it; apart from stars */
                recommend: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Share of those that clearly feel like something */
                positive: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Null: no data */
                negative: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Which share of the reviews clearly feels like something */
                coverage: number | null;
                /** @description Share of those owed an answer; stars alone are owed none */
                answered: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
            }[];
        };
        ReviewMap: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            map: {
                width: number;
                height: number;
                /** @description Path of an SVG of that size (Natural Earth) */
                land: string;
            };
            /** @description x, y, reviews and stars of every location of which is known where it lies */
            dots: [
                number,
                number,
                number,
                number | null
            ][];
            /** @description Locations with reviews in all */
            count: number;
            locations: {
                /** Format: uuid */
                id: string;
                name: string;
                locality: string;
                regionId: string | null;
                regionName: string | null;
                /** @description Those still there, also stars without words */
                reviews: number;
                /** @description Mean of those that give stars; null: no data */
                stars: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Of those asked whether they recommend it; apart from stars */
                recommend: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Share of those that clearly feel like something */
                positive: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Null: no data */
                negative: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Which share of the reviews clearly feels like something */
                coverage: number | null;
                /** @description Share of those owed an answer; stars alone are owed none */
                answered: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
            }[];
            regions: {
                id: string | null;
                name: string | null;
                locations: number;
                /** @description Those still there, also stars without words */
                reviews: number;
                /** @description Mean of those that give stars; null: no data */
                stars: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Of those asked whether they recommend it; apart from stars */
                recommend: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Share of those that clearly feel like something */
                positive: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Null: no data */
                negative: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Which share of the reviews clearly feels like something */
                coverage: number | null;
                /** @description Share of those owed an answer; stars alone are owed none */
                answered: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
            }[];
        };
        ReviewProblem: {
            /** Format: uuid */
            id: string;
            theme: string;
            locationId: string | null;
            locationName: string | null;
            /** @description All over this region, at no single location */
            regionId: string | null;
            regionName: string | null;
            /** @enum {string} */
            state: "new" | "looked_at" | "solved" | "dismissed";
            /** Format: date */
            since: string;
            /** Format: date */
            until: string;
            /** @description Negative and mixed reviews about it in these days */
            seen: number;
            /** @description By how many different people: at least three */
            people: number;
            /** @description How many there usually are, after its own eight weeks and the brand */
            expected: number;
            /** @description Reviews with words in these days, about whatever */
            texts: number;
            /** @description How likely so many are without a reason */
            chance: number;
            /** @description Also without what looks like spam */
            holdsWithoutSuspects: boolean;
            /** @description What in their words decided */
            phrases: string[];
            note: string;
            /** Format: date-time */
            foundAt: string;
            /**
             * Format: date-time
             * @description When it was last found
             */
            seenAt: string;
            decidedAt: string | null;
            deciderName: string | null;
            version: number;
        };
        ReviewResponse: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            total: {
                owed: number;
                /** @description Null: no data */
                answered: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Half of the answers took no longer; null without one */
                medianHours: number | null;
                /** @description Answered within what is promised (SLA); null: nothing was promised */
                inTime: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
            };
            regions: {
                id: string | null;
                name: string | null;
                owed: number;
                /** @description Null: no data */
                answered: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Half of the answers took no longer; null without one */
                medianHours: number | null;
                /** @description Answered within what is promised (SLA); null: nothing was promised */
                inTime: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
            }[];
            /** @description Locations in all */
            count: number;
            locations: {
                /** Format: uuid */
                id: string;
                name: string;
                regionId: string | null;
                owed: number;
                /** @description Null: no data */
                answered: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
                /** @description Half of the answers took no longer; null without one */
                medianHours: number | null;
                /** @description Answered within what is promised (SLA); null: nothing was promised */
                inTime: {
                    n: number;
                    value: number;
                    /** @description With 95 % certainty no lower: Wilson for shares, Student’s t for means */
                    low: number;
                    high: number;
                } | null;
            }[];
        };
        ReviewMailPreview: {
            review: {
                author: string;
                place: string;
                nativeRating: string;
                stars: number | null;
                title: string;
                text: string;
                url: string | null;
            } | null;
            /** @description Why it would stay a mail; null when it is a review */
            missing: ("sender" | "line" | "words") | null;
        };
        DirectoryPlatform: {
            /** @enum {string} */
            kind: "google_business" | "apple_business" | "bing" | "facebook" | "foursquare" | "openstreetmap" | "web_site" | "yelp" | "tripadvisor" | "trustpilot" | "app_store" | "google_play" | "other";
            name: string;
            /** @description False: it has reviews only, and is no directory */
            showsLocations: boolean;
            /**
             * @description How a program proves who it is there
             * @enum {string}
             */
            auth: "oauth" | "api_key" | "none";
            /** @description What is entered here to connect it */
            asks: ("client_id" | "client_secret" | "account" | "site")[];
            offers: {
                /** @enum {string} */
                read: "api" | "file" | "none";
                /** @enum {string} */
                write: "api" | "file" | "proposal" | "none";
            };
            /**
             * @description How what it shows comes in here
             * @enum {string}
             */
            read: "live" | "file";
            fields: {
                [key: string]: "push" | "file" | "by_hand" | "none";
            };
            /** @description new_place: one that moves is closed there and made anew, as a person says (`means`) */
            moves: "new_place" | null;
            /** @description What getDirectoryFile gives for it: a file to upload there, or proposals for people */
            exportFormat: ("google-sheet" | "bing-sheet" | "osm-proposals") | null;
            limits: {
                /** @enum {string} */
                of: "calls" | "edits" | "locations";
                most: number;
                /** @enum {string} */
                per: "minute" | "day" | "file";
                /** @description What the limit counts for */
                each: ("project" | "profile") | null;
            }[];
            /** @description Where a person puts it right there */
            manualUrl: string | null;
            /** @description The same of one record; {id} is its id there */
            recordUrl: string | null;
            reviews: {
                /** @enum {string} */
                list: "all" | "some" | "none";
                /** @description Null: not known */
                showsTextless: boolean | null;
                /** @enum {string} */
                reply: "yes" | "partners" | "none";
                replyMost: number | null;
                replyUnit: ("bytes" | "characters") | null;
                /** @enum {string} */
                storing: "yes" | "a_day" | "id_only" | "none";
            };
        };
        Directory: {
            /** Format: uuid */
            id: string;
            /**
             * @description Where it was read from last
             * @enum {string}
             */
            kind: "file" | "live";
            /**
             * @description What can be done there: listDirectoryPlatforms
             * @enum {string}
             */
            platform: "google_business" | "apple_business" | "bing" | "facebook" | "foursquare" | "openstreetmap" | "web_site" | "yelp" | "tripadvisor" | "trustpilot" | "app_store" | "google_play" | "other";
            name: string;
            /**
             * @description reading and matching go on in the background
             * @enum {string}
             */
            state: "empty" | "reading" | "matching" | "done" | "failed";
            /** @description Why its file could not be read */
            failure: string | null;
            filename: string;
            /** @description Records read */
            total: number;
            /** @description Records judged so far */
            done: number;
            /** @description Rows that say neither a name nor an address */
            unread: number;
            found: {
                states: {
                    [key: string]: number;
                };
                severities: {
                    [key: string]: number;
                };
                meanScore: number | null;
                /** @description Locations of ours that it does not show */
                missing: number;
            } | null;
            auditedAt: string | null;
            /** @description When all it shows was read last */
            readAt: string | null;
            /** @description Not read for 30 days: what it shows may be another thing by now */
            isStale: boolean;
            version: number;
        };
        DirectoryRecordRow: {
            /** Format: uuid */
            id: string;
            externalId: string;
            name: string;
            locality: string;
            /** @enum {string} */
            state: "waiting" | "linked" | "review" | "duplicate" | "moved" | "not_ours";
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            linkedBy: ("person" | "id" | "score" | "address" | "unique_brand") | null;
            /** @description How sure it is who it is, 0 to 1 */
            identity: number | null;
            /** @description How right it is, 0 to 100 */
            score: number | null;
            severity: ("wrong" | "missing" | "format" | "right") | null;
            /** @description The fields that are not right */
            wrong: ("name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category")[];
            /** Format: uuid */
            directoryId: string;
        };
        MatchEvidence: {
            identity: number;
            alike: number;
            coverage: number;
            metres?: number;
            sameId: boolean;
            sameBrand: boolean;
            hasMoved: boolean;
            isPinMisplaced: boolean;
            fields: {
                /** @enum {string} */
                field: "phone" | "house" | "street" | "postcode" | "city" | "unit" | "name" | "distance" | "url";
                score: number;
                weight: number;
            }[];
            vetoes: string[];
            signals: string[];
            doubts: string[];
            others: {
                /** Format: uuid */
                locationId: string;
                identity: number;
            }[];
        };
        ListingAccuracy: {
            score: number | null;
            /** @description Name, address and number are all right */
            strictNap: boolean;
            /** @enum {string} */
            severity: "wrong" | "missing" | "format" | "right";
            fields: {
                /** @enum {string} */
                field: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
                /** @enum {string} */
                verdict: "match" | "format_only" | "partial" | "mismatch" | "missing_there" | "missing_here" | "unreadable";
                weight: number;
                ours: string;
                theirs: string;
            }[];
            hours: {
                regular: {
                    compared: number;
                    unknown: number;
                    drifted: {
                        date: string;
                        ours: {
                            from: number;
                            to: number;
                        }[] | "unknown";
                        theirs: {
                            from: number;
                            to: number;
                        }[] | "unknown";
                    }[];
                };
                special: {
                    compared: number;
                    unknown: number;
                    drifted: {
                        date: string;
                        ours: {
                            from: number;
                            to: number;
                        }[] | "unknown";
                        theirs: {
                            from: number;
                            to: number;
                        }[] | "unknown";
                    }[];
                };
            };
        };
        DirectoryRecord: {
            /** Format: uuid */
            id: string;
            externalId: string;
            name: string;
            locality: string;
            /** @enum {string} */
            state: "waiting" | "linked" | "review" | "duplicate" | "moved" | "not_ours";
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            linkedBy: ("person" | "id" | "score" | "address" | "unique_brand") | null;
            /** @description How sure it is who it is, 0 to 1 */
            identity: number | null;
            /** @description How right it is, 0 to 100 */
            score: number | null;
            severity: ("wrong" | "missing" | "format" | "right") | null;
            /** @description The fields that are not right */
            wrong: ("name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category")[];
            /** Format: uuid */
            directoryId: string;
            directory: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                platform: "google_business" | "apple_business" | "bing" | "facebook" | "foursquare" | "openstreetmap" | "web_site" | "yelp" | "tripadvisor" | "trustpilot" | "app_store" | "google_play" | "other";
            };
            url: string;
            latitude: number | null;
            longitude: number | null;
            evidence: components["schemas"]["MatchEvidence"] | null;
            accuracy: components["schemas"]["ListingAccuracy"] | null;
            decided: {
                kind: string;
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            others: {
                /** Format: uuid */
                id: string;
                name: string;
                identity: number;
            }[];
        };
        ListingAccuracyFigures: {
            total: {
                /** @description Records of ours it is of; of a field, those that could be compared in it */
                count: number;
                /** @description How right, 0 to 100; null without a record */
                share: number | null;
                /** @description Of these, with something wrong; of a field, not right in it */
                wrong: number;
            };
            directories: {
                /** Format: uuid */
                id: string;
                name: string;
                /**
                 * @description What can be done there: listDirectoryPlatforms
                 * @enum {string}
                 */
                platform: "google_business" | "apple_business" | "bing" | "facebook" | "foursquare" | "openstreetmap" | "web_site" | "yelp" | "tripadvisor" | "trustpilot" | "app_store" | "google_play" | "other";
                /** @description When all it shows was read last */
                readAt: string | null;
                /** @description Not read for 30 days: what it shows may be another thing by now */
                isStale: boolean;
                /** @description Records of ours it is of; of a field, those that could be compared in it */
                count: number;
                /** @description How right, 0 to 100; null without a record */
                share: number | null;
                /** @description Of these, with something wrong; of a field, not right in it */
                wrong: number;
            }[];
            regions: {
                id: string;
                name: string;
                /** @description Records of ours it is of; of a field, those that could be compared in it */
                count: number;
                /** @description How right, 0 to 100; null without a record */
                share: number | null;
                /** @description Of these, with something wrong; of a field, not right in it */
                wrong: number;
            }[];
            fields: {
                /** @enum {string} */
                field: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
                /** @description Records of ours it is of; of a field, those that could be compared in it */
                count: number;
                /** @description How right, 0 to 100; null without a record */
                share: number | null;
                /** @description Of these, with something wrong; of a field, not right in it */
                wrong: number;
            }[];
            days: {
                /** Format: date */
                day: string;
                /** @description Records of ours it is of; of a field, those that could be compared in it */
                count: number;
                /** @description How right, 0 to 100; null without a record */
                share: number | null;
                /** @description Of these, with something wrong; of a field, not right in it */
                wrong: number;
            }[];
        };
        DirectoryConnection: {
            /** @enum {string} */
            state: "none" | "new" | "connected" | "expired";
            clientId: string;
            account: string;
            /** @description To be entered at the platform beside the client */
            redirectUri: string;
            /** @description Why the last call did not work */
            problem: string | null;
            /** @description The platform's own words for it */
            problemDetail: string;
            connectedBy: string | null;
            connectedAt: string | null;
            readAt: string | null;
        };
        DirectoryPushProposal: {
            /** Format: uuid */
            recordId: string;
            name: string;
            /** Format: uuid */
            locationId: string;
            /** @enum {string} */
            field: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
            ours: string;
            theirs: string;
        };
        DirectoryPush: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            recordId: string;
            name: string;
            /** @enum {string} */
            field: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
            /**
             * @description `in_review`: taken, and looked at there before it is shown; `proposed`: somebody there decides
             * @enum {string}
             */
            state: "waiting" | "sending" | "sent" | "in_review" | "proposed" | "refused" | "withdrawn";
            reason: ("refused" | "not_allowed" | "gone" | "signed_out" | "later" | "gave_up" | "nothing_here" | "unknown_days" | "changed_there" | "maybe_moved" | "not_sayable" | "begun") | null;
            /** @description The platform's own words */
            detail: string;
            before: string;
            value: string;
            attempts: number;
            /** Format: date-time */
            dueAt: string;
            askedBy: string | null;
            /** Format: date-time */
            askedAt: string;
            endedAt: string | null;
        };
        DirectoryEdit: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            recordId: string;
            name: string;
            /** @enum {string} */
            field: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
            before: string;
            after: string;
            /** @enum {string} */
            state: "open" | "accepted" | "reverted" | "gone";
            /** Format: date-time */
            seenAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
        };
        SheetLayout: {
            /** @description The name of each column; one without a name is left out */
            headers: {
                [key: string]: string;
            };
            hours: {
                /** @enum {string} */
                cells: "one" | "day" | "open_close";
                /** @description Of the one cell; of others what stands behind the day: `Monday Hours` */
                header: string;
                /** @enum {string} */
                clock: "12" | "24";
                /** @description The word for a day on which it is closed */
                closed: string;
            };
        };
        DirectorySheet: {
            layout: components["schemas"]["SheetLayout"];
            /** @description Nobody has put it right */
            isUsual: boolean;
        };
        CallbackSettings: {
            /** @description Whether customers can book one */
            isOn: boolean;
            /** @description How long one is given */
            lengthMinutes: number;
            /** @description Kept free between two of one person */
            bufferMinutes: number;
            /** @description The soonest one may begin, from now */
            noticeMinutes: number;
            /** @description How many days ahead they may be booked */
            horizonDays: number;
            /** @description Which departments customers choose between, with what is different there; none: everybody who serves the place */
            departments: {
                /** Format: uuid */
                departmentId: string;
                /** @description How long one is given */
                lengthMinutes?: number;
                /** @description Kept free between two of one person */
                bufferMinutes?: number;
                /** @description The soonest one may begin, from now */
                noticeMinutes?: number;
                /** @description How many days ahead they may be booked */
                horizonDays?: number;
                /**
                 * @description Only members who have this skill; null: all of the department
                 * @default null
                 */
                skillTagId: string | null;
            }[];
            version: number;
        };
        VisitSettings: {
            /** @description Whether customers can book one */
            isOn: boolean;
            /** @description How long one is given */
            lengthMinutes: number;
            /** @description Kept free between two of one person */
            bufferMinutes: number;
            /** @description The soonest one may begin, from now */
            noticeMinutes: number;
            /** @description How many days ahead they may be booked */
            horizonDays: number;
            /** @description Which departments customers choose between, with what is different there; none: everybody who serves the place */
            departments: {
                /** Format: uuid */
                departmentId: string;
                /** @description How long one is given */
                lengthMinutes?: number;
                /** @description Kept free between two of one person */
                bufferMinutes?: number;
                /** @description The soonest one may begin, from now */
                noticeMinutes?: number;
                /** @description How many days ahead they may be booked */
                horizonDays?: number;
                /**
                 * @description Only members who have this skill; null: all of the department
                 * @default null
                 */
                skillTagId: string | null;
            }[];
            /** @description Whether locations that say nothing of it themselves take visits */
            everywhere: boolean;
            /** @description How many visitors a location has room for at once, unless it says so itself */
            atOnce: number;
            version: number;
        };
        Callback: {
            /** Format: uuid */
            id: string;
            /**
             * @description missed: called as often as one does, and written to
             * @enum {string}
             */
            state: "booked" | "reached" | "missed" | "wrong_number" | "cancelled";
            /**
             * @description missed_call: they called and reached nobody; a call is owed since startsAt
             * @enum {string}
             */
            origin: "booked" | "missed_call";
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description What the clock at the location shows then */
            wallTime: string;
            zone: string;
            /** @description Where their clock shows another time */
            customerZone: string | null;
            name: string;
            /** @description E.164 */
            phone: string;
            matter: string;
            /** @description How often they were called and not reached */
            attempts: number;
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description Who calls; null: whoever takes it */
            member: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        Visit: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "booked" | "came" | "did_not_come" | "cancelled";
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description What the clock at the location shows then */
            wallTime: string;
            zone: string;
            name: string;
            /** @description E.164; empty where it was not said */
            phone: string;
            matter: string;
            /** Format: uuid */
            conversationId: string;
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description Who receives them */
            member: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
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
        ReviewPlatform: {
            kind: string;
            name: string;
            /**
             * @description Reviews of any platform come this way: the source is called as that platform is
             * @constant
             */
            isAnyPlatform?: true;
            /**
             * @description some: excerpts, or the latest few
             * @enum {string}
             */
            list: "all" | "some" | "none";
            /** @description How old a review may be to be read; null: any age */
            reachesBackDays: number | null;
            /** @description Null: not known */
            showsStarOnly: boolean | null;
            /**
             * @description How it is rated there
             * @enum {string}
             */
            scale: "stars" | "recommends";
            reply: {
                /**
                 * @description partners: only who was let in; by_hand: on the platform’s own page
                 * @enum {string}
                 */
                by: "api" | "partners" | "by_hand" | "none";
                most: number | null;
                /** @enum {string} */
                unit: "bytes" | "characters";
                allowsEmoji: boolean;
                allowsLinks: boolean;
                /**
                 * @description What is done with an answer much like an earlier one
                 * @enum {string}
                 */
                similar: "warn" | "refuse";
                /** @description An answer waits until the platform has looked at it */
                isModerated: boolean;
                /** @description An answer that stands there can be replaced */
                canChange: boolean;
                /** @description It can be taken away again */
                canWithdraw: boolean;
            };
            push: boolean;
            /** @enum {string} */
            storing: "yes" | "id_only" | "none";
            /** @description How long words may be kept here; null: as long as wanted */
            keepsHours: number | null;
            /** @description False: the platform forbids asking customers for reviews */
            mayBeAskedFor: boolean;
            /** @description Where a person answers or reports there */
            manageUrl: string | null;
            /** @description The platform of the directory whose sign-in it uses */
            signsInBy: string | null;
            /** @description False: it only tells of what is new */
            isRead: boolean;
            /** @description What an answer from here may have at most, in the unit of its answers */
            longestAnswer: number;
            /** @description False: nothing of it can come in by itself */
            isSetUpHere: boolean;
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
        ChatVisitor: {
            name: string;
            email: string | null;
            /** @description Their site has signed who they are */
            isVerified: boolean;
            locale: string;
            /** @description The chat is open in their browser */
            isHere: boolean;
            /** Format: date-time */
            lastSeenAt: string;
            /** @description After how long away answers go by mail as well */
            awaySeconds: number;
            page: {
                url: string;
                title: string;
            } | null;
            /** @description What they searched for before they wrote */
            typed: string | null;
            article: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            /** @description What they were asked before they wrote */
            fields: {
                name: string;
                value: string;
            }[];
            /** @description What their site tells about them */
            attributes: {
                name: string;
                value: string;
            }[];
            /** @description The newest message of ours they have seen */
            readMessageId: string | null;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "assigned" | "mentioned" | "reply" | "team" | "unassigned" | "overdue" | "failed" | "attention" | "approval" | "decision" | "review_asked" | "review_approved" | "review_returned" | "review_due" | "change_proposed" | "change_approved" | "change_declined" | "change_failed" | "credential_expiring" | "problem_found" | "flag_waiting";
            /** @description What it is about; null: an article or a location */
            conversation: {
                /** Format: uuid */
                id: string;
                number: number;
                subject: string;
            } | null;
            article: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            /** @description The last of `count` */
            location: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Whose doing it was; empty when nobody did it */
            who: string;
            /** @description What was written, cut */
            preview: string;
            /** @description How often it has happened since it was last read */
            count: number;
            isUrgent: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            at: string;
            readAt: string | null;
        };
        NotificationSettings: {
            choices: {
                assigned: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
                mentioned: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
                reply: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
                team: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
                unassigned: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
                overdue: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
                failed: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
                attention: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
                approval: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
                decision: {
                    app: boolean;
                    mail: boolean;
                    push: boolean;
                };
            };
            quiet: {
                /** @default false */
                isOn: boolean;
                /** @default UTC */
                zone: string;
                /** @default 20:00 */
                from: string;
                /** @default 08:00 */
                to: string;
                /**
                 * @description Days that are quiet from midnight to midnight: 1 is Monday, 7 is Sunday
                 * @default []
                 */
                wholeDays: number[];
                /** @default true */
                letsUrgentThrough: boolean;
            };
            letters: {
                /** @description A letter each week about what people look for in the help centre, to who looks after articles */
                searches: boolean;
                /** @description A letter each Monday about the reviews of their locations, to managers of some locations */
                reviews: boolean;
            };
            /** @description Whether this installation can send mail at all */
            sendsMail: boolean;
            /** @description What a browser subscribes with (applicationServerKey) */
            pushKey: string;
            version: number;
        };
        PushSubscription: {
            /** Format: uuid */
            id: string;
            device: string;
            /** @description By this a browser knows its own */
            endpoint: string;
            /**
             * Format: date-time
             * @description ISO 8601 time
             */
            createdAt: string;
            lastSuccessAt: string | null;
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
        ImportMapping: {
            /** @description What conversations are answered through */
            channelId: string | null;
            /** @description By inbox or brand of the other product */
            channels: {
                [key: string]: string;
            };
            statuses: {
                [key: string]: ("open" | "waiting" | "resolved" | "spam" | "leave") | string;
            };
            priorities: {
                [key: string]: "low" | "normal" | "high" | "urgent";
            };
            people: {
                [key: string]: string | "none";
            };
            groups: {
                [key: string]: string | ("new" | "none");
            };
            tags: {
                [key: string]: string | ("new" | "none");
            };
            fields: {
                [key: string]: string | ("new" | "none");
            };
            locations: {
                /** @enum {string} */
                by: "tag" | "group" | "organization" | "inbox" | "address" | "field";
                /** @default null */
                fieldId: string | null;
                value: string;
                /** Format: uuid */
                locationId: string;
            }[];
            /** @description Where nothing else says it */
            locationId: string | null;
        };
        ImportFound: {
            conversations: number;
            contacts: number;
            messages: number;
            attachments: number;
            first: string | null;
            last: string | null;
            statuses: {
                value: string;
                name: string;
                email: string;
                count: number;
            }[];
            priorities: {
                value: string;
                name: string;
                email: string;
                count: number;
            }[];
            people: {
                value: string;
                name: string;
                email: string;
                count: number;
            }[];
            groups: {
                value: string;
                name: string;
                email: string;
                count: number;
            }[];
            organizations: {
                value: string;
                name: string;
                email: string;
                count: number;
            }[];
            inboxes: {
                value: string;
                name: string;
                email: string;
                count: number;
            }[];
            addresses: {
                value: string;
                name: string;
                email: string;
                count: number;
            }[];
            tags: {
                value: string;
                name: string;
                email: string;
                count: number;
            }[];
            fields: {
                value: string;
                name: string;
                email: string;
                count: number;
                values: {
                    value: string;
                    count: number;
                }[];
            }[];
            left: {
                reason: string;
                count: number;
            }[];
        };
        Import: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            source: "zendesk" | "intercom" | "freshdesk" | "chatwoot" | "freescout";
            /** @description Which installation of that product; its ids mean something only there */
            origin: string;
            filename: string;
            size: number;
            /**
             * @description ready: it was read and waits for its mapping; taking: goes on in the background
             * @enum {string}
             */
            state: "uploading" | "reading" | "ready" | "taking" | "paused" | "cancelled" | "done" | "failed";
            /** @description Why it failed, in words */
            failure: string | null;
            /** @description The file ends too early; what stands before that can be taken */
            cut: {
                file: string;
                records: number;
                bytes: number;
                text: string;
            } | null;
            /** @description So many records were read */
            records: number;
            total: number;
            done: number;
            /** @description What became of what was read */
            results: {
                kind: string;
                state: string;
                reason: string | null;
                count: number;
            }[];
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
            startedAt: string | null;
            endedAt: string | null;
            version: number;
        };
        ImportDetail: {
            import: components["schemas"]["Import"];
            found: components["schemas"]["ImportFound"] | null;
            mapping: components["schemas"]["ImportMapping"] | null;
        };
        ImportPreview: {
            /** @description To be taken */
            conversations: number;
            contacts: number;
            messages: number;
            /** @description Taken before: only new messages are added to them */
            known: number;
            /** @description Left because of their status */
            leftOut: number;
            withoutLocation: number;
            withoutDepartment: number;
            attachments: number;
            unmatchedPeople: string[];
            left: {
                reason: string;
                text: string;
                count: number;
            }[];
        };
    };
    responses: {
        /** @description Refused */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type: string;
                    title: string;
                    status: number;
                    code: string;
                    /** @description In the language of Accept-Language */
                    detail: string;
                    errors?: {
                        path: string;
                        message: string;
                    }[];
                    details?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAppManifest: {
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
                        id: string;
                        name: string;
                        short_name: string;
                        start_url: string;
                        scope: string;
                        display: string;
                        theme_color: string;
                        background_color: string;
                        icons: {
                            src: string;
                            sizes: string;
                            type: string;
                            purpose: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                        legal?: components["schemas"]["BrandLegalInput"];
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
            default: components["responses"]["Problem"];
        };
    };
    listHosts: {
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
                        hosts: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setHosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hosts: string[];
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
                        hosts: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setLogo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                        status?: "opening_soon" | "open" | "temporarily_closed" | "moved" | "closed";
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
                        legalName?: string;
                        /** @description Floor, suite, shop number */
                        unit?: string;
                        sublocality?: string;
                        closedFrom?: string | null;
                        /** @description The first day open (again) */
                        opensOn?: string | null;
                        statusReason?: string;
                        movedToId?: string | null;
                        /** @description What it is a department of, or under whose roof it is */
                        parent?: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            relation: "department" | "inside";
                        } | null;
                        categories?: string[];
                        /** @description A key of the catalogue that is not there is unknown */
                        attributes?: {
                            [key: string]: boolean;
                        };
                        languages?: string[];
                        services?: components["schemas"]["LocationServiceInput"][];
                        credentials?: components["schemas"]["LocationCredentialInput"][];
                        /** @description The name in other languages */
                        names?: {
                            [key: string]: string;
                        };
                        aliases?: {
                            name: string;
                            language: string | null;
                        }[];
                        /** @description Beside the main one, which is `phone` */
                        phones?: {
                            /** @enum {string} */
                            kind: "additional" | "mobile" | "whatsapp" | "tracking" | "toll_free" | "fax";
                            number: string;
                            label: string;
                        }[];
                        emails?: {
                            label: string;
                            /** Format: email */
                            address: string;
                        }[];
                        urls?: {
                            /** @enum {string} */
                            kind: "booking" | "order" | "menu" | "price_list" | "careers" | "other";
                            /** Format: uri */
                            url: string;
                        }[];
                        socialProfiles?: {
                            /** @enum {string} */
                            network: "facebook" | "instagram" | "tiktok" | "youtube" | "linkedin" | "x" | "telegram" | "vk" | "other";
                            /** Format: uri */
                            url: string;
                        }[];
                        descriptions?: {
                            [key: string]: {
                                short: string;
                                long: string;
                            };
                        };
                        serviceArea?: {
                            /**
                             * @description Visits customers also, or has no counter at all
                             * @enum {string}
                             */
                            kind: "also" | "only";
                            places: string[];
                            radiusKm: number | null;
                        } | null;
                        entrance?: {
                            latitude: number;
                            longitude: number;
                            note: string;
                        } | null;
                        customValues?: {
                            [key: string]: string | number | boolean;
                        };
                        /** @description Whether customers can book a visit here; null: as the brand says */
                        visits?: {
                            isOn: boolean;
                            /** @description How many visitors there is room for at once; null: as many as the brand says */
                            atOnce: number | null;
                        } | null;
                        /** @description Words of customers who agreed that they are shown; never as ratings */
                        testimonials?: {
                            /** @description What the customer said, in their words */
                            words: string;
                            language: string;
                            /** @description As they want it shown */
                            name: string;
                            /**
                             * Format: date
                             * @description When they agreed that it is shown
                             */
                            consentedOn: string;
                            /** @description How they agreed, such as by a mail or on paper; not shown */
                            consent: string;
                            /** @description Where they said it; not shown */
                            source: string;
                            /** @description From this day on they do not want it shown any more */
                            withdrawnOn: string | null;
                        }[];
                        /** @description Uploaded pictures in the order they are shown */
                        photos?: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "logo" | "cover" | "outside" | "inside" | "team" | "product" | "other";
                            alt: {
                                [key: string]: string;
                            };
                        }[];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    status?: "opening_soon" | "open" | "temporarily_closed" | "moved" | "closed";
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
                    legalName?: string;
                    /** @description Floor, suite, shop number */
                    unit?: string;
                    sublocality?: string;
                    closedFrom?: string | null;
                    /** @description The first day open (again) */
                    opensOn?: string | null;
                    statusReason?: string;
                    movedToId?: string | null;
                    /** @description What it is a department of, or under whose roof it is */
                    parent?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        relation: "department" | "inside";
                    } | null;
                    categories?: string[];
                    /** @description A key of the catalogue that is not there is unknown */
                    attributes?: {
                        [key: string]: boolean;
                    };
                    languages?: string[];
                    services?: components["schemas"]["LocationServiceInput"][];
                    credentials?: components["schemas"]["LocationCredentialInput"][];
                    /** @description The name in other languages */
                    names?: {
                        [key: string]: string;
                    };
                    aliases?: {
                        name: string;
                        language: string | null;
                    }[];
                    /** @description Beside the main one, which is `phone` */
                    phones?: {
                        /** @enum {string} */
                        kind: "additional" | "mobile" | "whatsapp" | "tracking" | "toll_free" | "fax";
                        number: string;
                        label: string;
                    }[];
                    emails?: {
                        label: string;
                        /** Format: email */
                        address: string;
                    }[];
                    urls?: {
                        /** @enum {string} */
                        kind: "booking" | "order" | "menu" | "price_list" | "careers" | "other";
                        /** Format: uri */
                        url: string;
                    }[];
                    socialProfiles?: {
                        /** @enum {string} */
                        network: "facebook" | "instagram" | "tiktok" | "youtube" | "linkedin" | "x" | "telegram" | "vk" | "other";
                        /** Format: uri */
                        url: string;
                    }[];
                    descriptions?: {
                        [key: string]: {
                            short: string;
                            long: string;
                        };
                    };
                    serviceArea?: {
                        /**
                         * @description Visits customers also, or has no counter at all
                         * @enum {string}
                         */
                        kind: "also" | "only";
                        places: string[];
                        radiusKm: number | null;
                    } | null;
                    entrance?: {
                        latitude: number;
                        longitude: number;
                        note: string;
                    } | null;
                    customValues?: {
                        [key: string]: string | number | boolean;
                    };
                    /** @description Whether customers can book a visit here; null: as the brand says */
                    visits?: {
                        isOn: boolean;
                        /** @description How many visitors there is room for at once; null: as many as the brand says */
                        atOnce: number | null;
                    } | null;
                    /** @description Words of customers who agreed that they are shown; never as ratings */
                    testimonials?: {
                        /** @description What the customer said, in their words */
                        words: string;
                        language: string;
                        /** @description As they want it shown */
                        name: string;
                        /**
                         * Format: date
                         * @description When they agreed that it is shown
                         */
                        consentedOn: string;
                        /** @description How they agreed, such as by a mail or on paper; not shown */
                        consent: string;
                        /** @description Where they said it; not shown */
                        source: string;
                        /** @description From this day on they do not want it shown any more */
                        withdrawnOn: string | null;
                    }[];
                    /** @description Uploaded pictures in the order they are shown */
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "logo" | "cover" | "outside" | "inside" | "team" | "product" | "other";
                        alt: {
                            [key: string]: string;
                        };
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
                    "application/json": components["schemas"]["Location"];
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    status?: "opening_soon" | "open" | "temporarily_closed" | "moved" | "closed";
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
                    legalName?: string;
                    /** @description Floor, suite, shop number */
                    unit?: string;
                    sublocality?: string;
                    closedFrom?: string | null;
                    /** @description The first day open (again) */
                    opensOn?: string | null;
                    statusReason?: string;
                    movedToId?: string | null;
                    /** @description What it is a department of, or under whose roof it is */
                    parent?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        relation: "department" | "inside";
                    } | null;
                    categories?: string[];
                    /** @description A key of the catalogue that is not there is unknown */
                    attributes?: {
                        [key: string]: boolean;
                    };
                    languages?: string[];
                    services?: components["schemas"]["LocationServiceInput"][];
                    credentials?: components["schemas"]["LocationCredentialInput"][];
                    /** @description The name in other languages */
                    names?: {
                        [key: string]: string;
                    };
                    aliases?: {
                        name: string;
                        language: string | null;
                    }[];
                    /** @description Beside the main one, which is `phone` */
                    phones?: {
                        /** @enum {string} */
                        kind: "additional" | "mobile" | "whatsapp" | "tracking" | "toll_free" | "fax";
                        number: string;
                        label: string;
                    }[];
                    emails?: {
                        label: string;
                        /** Format: email */
                        address: string;
                    }[];
                    urls?: {
                        /** @enum {string} */
                        kind: "booking" | "order" | "menu" | "price_list" | "careers" | "other";
                        /** Format: uri */
                        url: string;
                    }[];
                    socialProfiles?: {
                        /** @enum {string} */
                        network: "facebook" | "instagram" | "tiktok" | "youtube" | "linkedin" | "x" | "telegram" | "vk" | "other";
                        /** Format: uri */
                        url: string;
                    }[];
                    descriptions?: {
                        [key: string]: {
                            short: string;
                            long: string;
                        };
                    };
                    serviceArea?: {
                        /**
                         * @description Visits customers also, or has no counter at all
                         * @enum {string}
                         */
                        kind: "also" | "only";
                        places: string[];
                        radiusKm: number | null;
                    } | null;
                    entrance?: {
                        latitude: number;
                        longitude: number;
                        note: string;
                    } | null;
                    customValues?: {
                        [key: string]: string | number | boolean;
                    };
                    /** @description Whether customers can book a visit here; null: as the brand says */
                    visits?: {
                        isOn: boolean;
                        /** @description How many visitors there is room for at once; null: as many as the brand says */
                        atOnce: number | null;
                    } | null;
                    /** @description Words of customers who agreed that they are shown; never as ratings */
                    testimonials?: {
                        /** @description What the customer said, in their words */
                        words: string;
                        language: string;
                        /** @description As they want it shown */
                        name: string;
                        /**
                         * Format: date
                         * @description When they agreed that it is shown
                         */
                        consentedOn: string;
                        /** @description How they agreed, such as by a mail or on paper; not shown */
                        consent: string;
                        /** @description Where they said it; not shown */
                        source: string;
                        /** @description From this day on they do not want it shown any more */
                        withdrawnOn: string | null;
                    }[];
                    /** @description Uploaded pictures in the order they are shown */
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "logo" | "cover" | "outside" | "inside" | "team" | "product" | "other";
                        alt: {
                            [key: string]: string;
                        };
                    }[];
                    /** @description Why, for whoever reads the history */
                    reason?: string;
                    /**
                     * Format: date
                     * @description The day it is to be made, as it begins at the location
                     */
                    plannedFor?: string;
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
        };
    };
    getLocationCatalogue: {
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
                    "application/json": components["schemas"]["LocationCatalogue"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description What is not stated is as it is there
                     */
                    locationId?: string;
                    record: {
                        [key: string]: unknown;
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
                        items: components["schemas"]["LocationFault"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLocationVersions: {
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
                        items: components["schemas"]["LocationVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restoreLocationVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Why, for whoever reads the history
                     * @default
                     */
                    reason?: string;
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
            default: components["responses"]["Problem"];
        };
    };
    listLocationChanges: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "proposed" | "planned" | "applied" | "declined" | "withdrawn" | "failed" | "open";
                locationId?: string;
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
                        items: components["schemas"]["LocationChange"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideLocationChange: {
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
                    verdict: "approved" | "declined";
                    /**
                     * @description For whoever proposed it
                     * @default
                     */
                    word?: string;
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
            default: components["responses"]["Problem"];
        };
    };
    withdrawLocationChange: {
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
            default: components["responses"]["Problem"];
        };
    };
    listLocationPhotos: {
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
                        items: components["schemas"]["LocationPhoto"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadLocationPhoto: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["LocationPhoto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLocationPhoto: {
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
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLocationImports: {
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
                        items: components["schemas"]["LocationImport"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createLocationImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["LocationImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLocationImport: {
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
                    "application/json": components["schemas"]["LocationImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteLocationImport: {
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
            default: components["responses"]["Problem"];
        };
    };
    listLocationImportRows: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                verdict?: "new" | "changed" | "unchanged" | "faulty";
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
                        items: components["schemas"]["LocationImportRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFaultyLocationRows: {
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
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    mapLocationImport: {
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
                    /** @description Column → field. Fields: code, name, legalName, status, street, houseNumber, unit, sublocality, locality, administrativeArea, postcode, country, latitude, longitude, zone, locale, phone, otherPhones, email, website, categories, languages, region, description, openingHours, monday, tuesday, wednesday, thursday, friday, saturday, sunday, specialHours, custom:ID of one of the brand's own, or attribute:KEY of the catalogue. What is not named is left out. */
                    mapping: {
                        [key: string]: string;
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
                    "application/json": components["schemas"]["LocationImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeLocationImport: {
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
                     * @description Why, for whoever reads the history
                     * @default
                     */
                    reason?: string;
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
                    "application/json": components["schemas"]["LocationImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewLocationException: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All of these together; of an empty one every location one may change */
                    chosen: {
                        countries?: string[];
                        regionIds?: string[];
                        locationIds?: string[];
                        search?: string;
                    };
                    entry: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        state: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                        label?: string;
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
                    "application/json": components["schemas"]["LocationExceptionPreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLocationExceptions: {
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
                        items: components["schemas"]["LocationException"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setLocationException: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All of these together; of an empty one every location one may change */
                    chosen: {
                        countries?: string[];
                        regionIds?: string[];
                        locationIds?: string[];
                        search?: string;
                    };
                    entry: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        state: {
                            from: number;
                            to: number;
                        }[] | ("closed" | "unknown");
                        label?: string;
                    };
                    /**
                     * @description What becomes of other exceptions that stand on these days already
                     * @default keep
                     * @enum {string}
                     */
                    conflicts?: "keep" | "replace";
                    /**
                     * @description Why, for whoever reads the history
                     * @default
                     */
                    reason?: string;
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
                    "application/json": components["schemas"]["LocationException"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    undoLocationException: {
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
                    "application/json": components["schemas"]["LocationException"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLocationException: {
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
                    "application/json": components["schemas"]["LocationException"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLocationExceptionPlaces: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "set" | "proposed" | "kept" | "same" | "failed" | "undone" | "left";
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
                        items: components["schemas"]["LocationExceptionPlace"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLocationRecords: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
                regionId?: string;
                /** @description Separated by commas, such as `phone,website`; all when it is not there */
                fields?: string;
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
                        items: components["schemas"]["LocationRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLocationGrid: {
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
                        columns: string[] | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setLocationGrid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: string[];
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
            default: components["responses"]["Problem"];
        };
    };
    previewLocationEdits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    locations: {
                        /** Format: uuid */
                        id: string;
                        /** @description The one the editor saw */
                        version: number;
                        /** @description Fields as `PATCH /locations/{id}` takes them; whole, and no others */
                        changes: {
                            [key: string]: unknown;
                        };
                    }[];
                    /** @description Why, for whoever reads the history */
                    reason?: string;
                    /**
                     * Format: date
                     * @description The day all of it is to be made, as it begins at each location
                     */
                    plannedFor?: string;
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
                        items: components["schemas"]["LocationEdit"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editLocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    locations: {
                        /** Format: uuid */
                        id: string;
                        /** @description The one the editor saw */
                        version: number;
                        /** @description Fields as `PATCH /locations/{id}` takes them; whole, and no others */
                        changes: {
                            [key: string]: unknown;
                        };
                    }[];
                    /** @description Why, for whoever reads the history */
                    reason?: string;
                    /**
                     * Format: date
                     * @description The day all of it is to be made, as it begins at each location
                     */
                    plannedFor?: string;
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
                        items: components["schemas"]["LocationEdit"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listExpiringCredentials: {
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
                        items: components["schemas"]["ExpiringCredential"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLocationSettings: {
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
                    "application/json": components["schemas"]["LocationSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateLocationSettings: {
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
                    /** @description Fields of a location that only head office changes; others propose */
                    lockedLocationFields?: ("name" | "code" | "status" | "regionId" | "street" | "locality" | "administrativeArea" | "postcode" | "country" | "latitude" | "longitude" | "zone" | "locale" | "phone" | "email" | "website" | "departmentIds" | "hours" | "hourSets" | "legalName" | "unit" | "sublocality" | "closedFrom" | "opensOn" | "statusReason" | "movedToId" | "parent" | "categories" | "attributes" | "languages" | "services" | "credentials" | "names" | "aliases" | "phones" | "emails" | "urls" | "socialProfiles" | "descriptions" | "serviceArea" | "entrance" | "customValues" | "visits" | "testimonials" | "photos")[];
                    /** @description The brand’s own fields of its locations */
                    locationCustomFields?: components["schemas"]["LocationCustomFieldInput"][];
                    /** @description Sites that may show the locator in a frame, such as https://www.brand.example */
                    locatorSites?: string[];
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
                    "application/json": components["schemas"]["LocationSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSearchEnginePings: {
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
                    "application/json": components["schemas"]["SearchEnginePings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setSearchEnginePings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isOn: boolean;
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
                    "application/json": components["schemas"]["SearchEnginePings"];
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                /** @description relevance: what fits a search best; without one, as newest */
                sort?: "worth" | "newest" | "oldest" | "due" | "waiting" | "priority" | "created" | "relevance";
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
            default: components["responses"]["Problem"];
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
                    /**
                     * @description The snippets it was written with
                     * @default []
                     */
                    snippetIds?: string[];
                    sendAt?: string;
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    until: string;
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                     * @description relevance: what fits a search best; without one, as newest
                     * @default worth
                     * @enum {string}
                     */
                    sort?: "worth" | "newest" | "oldest" | "due" | "waiting" | "priority" | "created" | "relevance";
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    /**
                     * @description relevance: what fits a search best; without one, as newest
                     * @enum {string}
                     */
                    sort?: "worth" | "newest" | "oldest" | "due" | "waiting" | "priority" | "created" | "relevance";
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    /**
                     * @description While a conversation has it, its solution is not waited for
                     * @default false
                     */
                    isPausing?: boolean;
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    /** @description While a conversation has it, its solution is not waited for */
                    isPausing?: boolean;
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
            default: components["responses"]["Problem"];
        };
    };
    decideApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "approved" | "returned";
                    /** @description Approved with changes: these words go out */
                    text?: string;
                    /**
                     * @description What its writer is told
                     * @default
                     */
                    word?: string;
                    /** @default [] */
                    confirm?: string[];
                };
            };
        };
        responses: {
            /** @description Null: it went back to its writer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"] | null;
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    /** @description Until then it waits; when somebody says something meanwhile, it is not sent but goes back to its author. */
                    sendAt?: string;
                    /** @default false */
                    resolve?: boolean;
                    /** @description It is the shared draft as of this version; a newer one stops it (409 stale). */
                    sharedDraftVersion?: number;
                    /**
                     * @description The snippets it was written with
                     * @default []
                     */
                    snippetIds?: string[];
                    /**
                     * @description Kinds of warnings (409 conflict, details.warnings) that its writer has read and sends it all the same.
                     * @default []
                     */
                    confirm?: string[];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
        };
    };
    rescheduleMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sendAt: string;
                    seenPublicCount?: number;
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    /** @default false */
                    isMachineWritten?: boolean;
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    state: "viewing" | "typing" | "noting" | "away";
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            default: components["responses"]["Problem"];
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
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
        };
    };
    getSharedDraft: {
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
                    "application/json": components["schemas"]["SharedDraft"] | null;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editSharedDraft: {
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
                    /** @default false */
                    isMachineWritten?: boolean;
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
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    shareDraft: {
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
                    "application/json": components["schemas"]["SharedDraft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSharedDraft: {
        parameters: {
            query?: {
                keep?: string;
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
            default: components["responses"]["Problem"];
        };
    };
    listSideThreads: {
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
                        items: components["schemas"]["SideThread"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startSideThread: {
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
                    to: {
                        /** @default  */
                        name?: string;
                        /** Format: email */
                        address: string;
                    }[];
                    /** @default [] */
                    cc?: {
                        /** @default  */
                        name?: string;
                        /** Format: email */
                        address: string;
                    }[];
                    /**
                     * Format: uuid
                     * @description A mail channel; else the conversation’s own, else the first
                     */
                    channelId?: string;
                    subject: string;
                    text?: string;
                    html?: string;
                    /**
                     * @description Files uploaded for it to the main conversation
                     * @default []
                     */
                    attachmentIds?: string[];
                    /**
                     * @description Files of the main conversation’s messages to send along
                     * @default []
                     */
                    forwardedIds?: string[];
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
                    "application/json": components["schemas"]["SideThread"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    quoteConversation: {
        parameters: {
            query?: {
                messageId?: string | string[];
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
                    "application/json": components["schemas"]["Quotation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDraftingSettings: {
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
                    "application/json": components["schemas"]["DraftingSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateDraftingSettings: {
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
                    isEnabled?: boolean;
                    /** @description Where chat/completions is found below, such as https://api.openai.com/v1 */
                    baseUrl?: string;
                    model?: string;
                    /** @description null takes it away */
                    key?: string | null;
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
                    "application/json": components["schemas"]["DraftingSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    testDrafting: {
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
                        said: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDrafting: {
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
                        isEnabled: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestDraft: {
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
                     * @description What it should say
                     * @default
                     */
                    wish?: string;
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
                    "application/json": components["schemas"]["MachineWords"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    translateWords: {
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
                    locale: string;
                    html?: string;
                    /** Format: uuid */
                    messageId?: string;
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
                    "application/json": components["schemas"]["MachineWords"];
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
                    /** @description Open minutes until each later answer; null: none are promised */
                    nextAnswerMinutes?: number | null;
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
            default: components["responses"]["Problem"];
        };
    };
    listSlaPolicies: {
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
                        items: components["schemas"]["SlaPolicy"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addSlaPolicy: {
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
                     * @description Which conversations it covers, by fields that last; null: all that no policy before it covers
                     * @default null
                     */
                    filter?: components["schemas"]["ConversationFilterInput"] | null;
                    /** @default null */
                    firstAnswerMinutes?: number | null;
                    /**
                     * @description For each question that follows an answer
                     * @default null
                     */
                    nextAnswerMinutes?: number | null;
                    /** @default null */
                    resolutionMinutes?: number | null;
                    /**
                     * @description Open hours of the location, or all time
                     * @default business
                     * @enum {string}
                     */
                    time?: "business" | "calendar";
                    /**
                     * @description In which states its solution is not waited for
                     * @default [
                     *       "waiting",
                     *       "snoozed"
                     *     ]
                     */
                    pauses?: ("waiting" | "snoozed")[];
                    /**
                     * @description How long before a due time, in minutes or per cent of the promised time
                     * @default null
                     */
                    warning?: ({
                        minutes: number;
                    } | {
                        percent: number;
                    }) | null;
                    /** @default [] */
                    warningActions?: components["schemas"]["ConversationActionInput"][];
                    /** @default [] */
                    breachActions?: components["schemas"]["ConversationActionInput"][];
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
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderSlaPolicies: {
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
                        items: components["schemas"]["SlaPolicy"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSlaPolicy: {
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
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    archiveSlaPolicy: {
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
            default: components["responses"]["Problem"];
        };
    };
    updateSlaPolicy: {
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
                    /** @description Which conversations it covers, by fields that last; null: all that no policy before it covers */
                    filter?: components["schemas"]["ConversationFilterInput"] | null;
                    firstAnswerMinutes?: number | null;
                    /** @description For each question that follows an answer */
                    nextAnswerMinutes?: number | null;
                    resolutionMinutes?: number | null;
                    /**
                     * @description Open hours of the location, or all time
                     * @enum {string}
                     */
                    time?: "business" | "calendar";
                    /** @description In which states its solution is not waited for */
                    pauses?: ("waiting" | "snoozed")[];
                    /** @description How long before a due time, in minutes or per cent of the promised time */
                    warning?: ({
                        minutes: number;
                    } | {
                        percent: number;
                    }) | null;
                    warningActions?: components["schemas"]["ConversationActionInput"][];
                    breachActions?: components["schemas"]["ConversationActionInput"][];
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
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSlaBreaches: {
        parameters: {
            query?: {
                target?: "first_answer" | "next_answer" | "resolution";
                state?: "open" | "met" | "dropped";
                policyId?: string;
                locationId?: string;
                departmentId?: string;
                /** @description Due at or after */
                from?: string;
                /** @description Due before */
                until?: string;
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
                        items: components["schemas"]["SlaBreach"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSnippets: {
        parameters: {
            query?: {
                search?: string;
                archived?: string;
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
                        items: components["schemas"]["SnippetRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addSnippet: {
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
                    /** @description What is typed after / to find it at once */
                    shortcut: string;
                    /** @default  */
                    folder?: string;
                    /** @description language → `{text}` or `{html}`, with {{variables}} */
                    texts: {
                        [key: string]: {
                            text?: string;
                            html?: string;
                        };
                    };
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
                    "application/json": components["schemas"]["Snippet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSnippet: {
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
                    "application/json": components["schemas"]["Snippet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    archiveSnippet: {
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
            default: components["responses"]["Problem"];
        };
    };
    updateSnippet: {
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
                    /** @description What is typed after / to find it at once */
                    shortcut?: string;
                    folder?: string;
                    texts?: {
                        [key: string]: {
                            text?: string;
                            html?: string;
                        };
                    };
                    /** @enum {string} */
                    audience?: "personal" | "department" | "everybody";
                    departmentId?: string | null;
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
                    "application/json": components["schemas"]["Snippet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renderSnippet: {
        parameters: {
            query?: {
                conversationId?: string;
                /** @description Where there is no conversation yet */
                locationId?: string;
                /** @description Instead of the customer’s language */
                locale?: string;
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
                    "application/json": components["schemas"]["RenderedText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSignatures: {
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
                        items: components["schemas"]["Signature"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveSignature: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                place: "brand" | string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    texts: {
                        [key: string]: {
                            text?: string;
                            html?: string;
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
                    "application/json": components["schemas"]["Signature"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSignature: {
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
                        /** @enum {string} */
                        source: "member" | "location" | "brand" | "none";
                        html: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMessageTemplates: {
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
                        items: components["schemas"]["MessageTemplate"][];
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveMessageTemplate: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                kind: "acknowledgement";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description language → the brand’s own words, or null for ours; languages left out stay */
                    texts: {
                        [key: string]: string | null;
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
                        items: components["schemas"]["MessageTemplate"][];
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listVariables: {
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
                            /** @enum {string} */
                            name: "customer.name" | "customer.firstName" | "customer.email" | "agent.name" | "agent.firstName" | "conversation.number" | "conversation.subject" | "location.name" | "location.hours" | "location.phone" | "location.email" | "location.website" | "location.address" | "department.name" | "brand.name" | "answer.due";
                            uses: ("reply" | "signature" | "acknowledgement")[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    use: "reply" | "signature" | "acknowledgement";
                    text?: string;
                    html?: string;
                    /** @default en */
                    locale?: string;
                    /** @default null */
                    locationId?: string | null;
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
                    "application/json": components["schemas"]["RenderedText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    adviseOnAnswer: {
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
                    text?: string;
                    html?: string;
                    /** @default [] */
                    snippetIds?: string[];
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
                        items: components["schemas"]["Advice"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRules: {
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
                        items: components["schemas"]["Rule"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addRule: {
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
                    actions: components["schemas"]["ConversationActionInput"][];
                    /**
                     * @description Also when a conversation that was done with is opened again
                     * @default false
                     */
                    runsOnReopened?: boolean;
                    /**
                     * @description When it matched, no rule after it is looked at
                     * @default false
                     */
                    isLast?: boolean;
                    /** @default true */
                    isEnabled?: boolean;
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
                    "application/json": components["schemas"]["Rule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderRules: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    dryRunRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A rule as it would be: in the place of the one with its id, or after all others */
                    draft?: {
                        name: string;
                        filter: components["schemas"]["ConversationFilterInput"];
                        actions: components["schemas"]["ConversationActionInput"][];
                        /**
                         * @description Also when a conversation that was done with is opened again
                         * @default false
                         */
                        runsOnReopened?: boolean;
                        /**
                         * @description When it matched, no rule after it is looked at
                         * @default false
                         */
                        isLast?: boolean;
                        /** @default true */
                        isEnabled?: boolean;
                        /** @default null */
                        id?: string | null;
                    };
                    /** @description Go on below this conversation’s number */
                    before?: number;
                    /** @default 100 */
                    limit?: number;
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
                    "application/json": components["schemas"]["RuleDryRun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRule: {
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
                    "application/json": components["schemas"]["Rule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteRule: {
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
            default: components["responses"]["Problem"];
        };
    };
    updateRule: {
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
                    actions?: components["schemas"]["ConversationActionInput"][];
                    /** @description Also when a conversation that was done with is opened again */
                    runsOnReopened?: boolean;
                    /** @description When it matched, no rule after it is looked at */
                    isLast?: boolean;
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
                    "application/json": components["schemas"]["Rule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRuleRuns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                outcome?: "acted" | "unchanged" | "unmatched" | "failed" | "looped" | "passed_over";
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
                        items: components["schemas"]["RuleRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listConversationRuleRuns: {
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
                        items: components["schemas"]["RuleRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMacros: {
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
                        items: components["schemas"]["Macro"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addMacro: {
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
                     * @description What it does, in this order; variables in notes are filled
                     * @default []
                     */
                    actions?: components["schemas"]["ConversationActionInput"][];
                    /**
                     * @description The answer it begins, by language; it is never sent without a person
                     * @default {}
                     */
                    texts?: {
                        [key: string]: {
                            text?: string;
                            html?: string;
                        };
                    };
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
                    "application/json": components["schemas"]["Macro"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMacro: {
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
                    "application/json": components["schemas"]["Macro"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    archiveMacro: {
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
            default: components["responses"]["Problem"];
        };
    };
    updateMacro: {
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
                    /** @description What it does, in this order; variables in notes are filled */
                    actions?: components["schemas"]["ConversationActionInput"][];
                    /** @description The answer it begins, by language; it is never sent without a person */
                    texts?: {
                        [key: string]: {
                            text?: string;
                            html?: string;
                        };
                    };
                    /** @enum {string} */
                    audience?: "personal" | "department" | "everybody";
                    departmentId?: string | null;
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
                    "application/json": components["schemas"]["Macro"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderMacros: {
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
                        items: components["schemas"]["Macro"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    runMacro: {
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
                    macroId: string;
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
                    "application/json": components["schemas"]["MacroRun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    undoMacroRun: {
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
            default: components["responses"]["Problem"];
        };
    };
    listAssignmentPolicies: {
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
                        items: components["schemas"]["AssignmentPolicy"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateAssignmentPolicy: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                /** @description none: conversations in no department */
                departmentId: string | "none";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description By hand, to each in turn, or to whoever has the fewest open
                     * @enum {string}
                     */
                    mode?: "manual" | "round_robin" | "fewest_open";
                    /**
                     * @description From when on unanswered conversations of somebody who is not there go back
                     * @enum {string}
                     */
                    givesBack?: "never" | "off_shift" | "away";
                    /** @description Whether they wait for somebody with the language and the skills */
                    needsMatch?: boolean;
                    /** @description While a location is closed, to people of one that is open */
                    followsOpen?: boolean;
                    /** @description Only conversations of these locations; null: of all */
                    followsLocationIds?: string[] | null;
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
                    "application/json": components["schemas"]["AssignmentPolicy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRoutingSettings: {
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
                    "application/json": components["schemas"]["RoutingSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateRoutingSettings: {
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
                    /** @description How much open work one person takes on, unless something else is said of them */
                    routingCapacity?: number;
                    /** @description How much one conversation counts, by the kind of its channel; 1 where nothing is said */
                    routingWeights?: {
                        [key: string]: number;
                    };
                    /** @description How long somebody may be without an open console before they count as away */
                    routingAwayMinutes?: number;
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
                    "application/json": components["schemas"]["RoutingSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWorkload: {
        parameters: {
            query?: {
                locationId?: string;
                departmentId?: string;
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
                    "application/json": components["schemas"]["Workload"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Whose conversations; mine without it
                     */
                    memberId?: string;
                    /** @description Who gets them; null: back to their departments */
                    toMemberId: string | null;
                    /**
                     * @description What is left to do, for all of them
                     * @default
                     */
                    note?: string;
                    /**
                     * @description What is left to do with single ones
                     * @default []
                     */
                    remarks?: {
                        /** Format: uuid */
                        conversationId: string;
                        text: string;
                    }[];
                    /** @description Only these; all without it */
                    conversationIds?: string[];
                    /**
                     * @description And be off shift then
                     * @default false
                     */
                    endsShift?: boolean;
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
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMyPresence: {
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
                    "application/json": components["schemas"]["MemberPresence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setMyPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "online" | "away" | "off_shift";
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
                    "application/json": components["schemas"]["MemberPresence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPresence: {
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
                        items: components["schemas"]["MemberPresence"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setMemberPresence: {
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
                    state: "online" | "away" | "off_shift";
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
                    "application/json": components["schemas"]["MemberPresence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMemberWork: {
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
                    "application/json": components["schemas"]["MemberWork"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateMemberWork: {
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
                    /** @description How much open work they take on; null: as much as the brand says */
                    capacity?: number | null;
                    /** @description Whether conversations are given to them by themselves */
                    takesNew?: boolean;
                    /** @description None: nobody said, so any */
                    languages?: string[];
                    /** @description Tags whose conversations they know how to handle */
                    skillTagIds?: string[];
                    /** @description When they work, in their zone; null: no plan */
                    shifts?: {
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
                    } | null;
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
                    "application/json": components["schemas"]["MemberWork"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSuggestionSettings: {
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
                    "application/json": components["schemas"]["SuggestionSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateSuggestionSettings: {
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
                    /**
                     * @description Propose nothing, show what is proposed, or also do it from the threshold on
                     * @enum {string}
                     */
                    mode: "off" | "show" | "act";
                    /** @description How sure it must be to act by itself, as a share of one */
                    threshold: number;
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
                    "application/json": components["schemas"]["SuggestionSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSuggestionMeasures: {
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
                    "application/json": components["schemas"]["SuggestionMeasures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    forgetSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    from: "history" | "now";
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
            default: components["responses"]["Problem"];
        };
    };
    getSuggestion: {
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
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptSuggestion: {
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
                    what: "department" | "tag";
                    /**
                     * Format: uuid
                     * @description Of the department or tag that was proposed
                     */
                    id: string;
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
            default: components["responses"]["Problem"];
        };
    };
    dismissSuggestion: {
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
                    what: "department" | "tag";
                    /**
                     * Format: uuid
                     * @description Of the department or tag that was proposed
                     */
                    id: string;
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
            default: components["responses"]["Problem"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                archived?: string;
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
                        items: components["schemas"]["Topic"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addTopic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    names: {
                        [key: string]: {
                            name: string;
                            /** @default  */
                            description?: string;
                            /** @description Its address; made from the name when it is left out */
                            slug?: string;
                        };
                    };
                    /**
                     * @description The name of an icon, or an emoji
                     * @default
                     */
                    icon?: string;
                    /**
                     * @description The topic it is within; at most three levels
                     * @default null
                     */
                    parentId?: string | null;
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
                    "application/json": components["schemas"]["Topic"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    archiveTopic: {
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
            default: components["responses"]["Problem"];
        };
    };
    updateTopic: {
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
                    /** @description All of them: a language left out is gone */
                    names?: {
                        [key: string]: {
                            name: string;
                            /** @default  */
                            description?: string;
                            /** @description Its address; made from the name when it is left out */
                            slug?: string;
                        };
                    };
                    /** @description The name of an icon, or an emoji */
                    icon?: string;
                    /** @description The topic it is within; at most three levels */
                    parentId?: string | null;
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
                    "application/json": components["schemas"]["Topic"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    parentId?: string | null;
                    /** @description The topics of one parent, first to last */
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
                        items: components["schemas"]["Topic"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description For customers, or a procedure for staff that no customer sees */
                kind?: "public" | "internal";
                topicId?: string;
                policy?: "rights" | "returns" | "payments" | "privacy" | "terms";
                ownerId?: string;
                /** @description One of its texts is in this state */
                state?: "draft" | "in_review" | "returned" | "scheduled" | "published" | "changed" | "stale";
                /** @description It has no text in this language */
                missing?: string;
                search?: string;
                archived?: string;
                /** @description The language of the titles; the brand’s when left out */
                locale?: string;
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
                        items: components["schemas"]["ArticleRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description For customers, or a procedure for staff that no customer sees
                     * @default public
                     * @enum {string}
                     */
                    kind?: "public" | "internal";
                    /**
                     * @description Which of the brand’s policies it is; null: none
                     * @default null
                     */
                    policy?: ("rights" | "returns" | "payments" | "privacy" | "terms") | null;
                    /** @default null */
                    topicId?: string | null;
                    /** @description Whoever adds it, when left out */
                    ownerId?: string | null;
                    /**
                     * @description When its owner is to look whether it still holds
                     * @default null
                     */
                    reviewOn?: string | null;
                    text: {
                        title: string;
                        /** @description Made from the title when it is left out */
                        slug?: string;
                        /**
                         * @description What lists and search engines show
                         * @default
                         */
                        summary?: string;
                        /**
                         * @description Cleaned when it is kept: headings, lists, tables, pictures, callouts, video links, snippets
                         * @default
                         */
                        html?: string;
                        /**
                         * @description Words customers look for that the text does not say
                         * @default []
                         */
                        keywords?: string[];
                        /** @description A language, as in BCP 47: `it`, `pt-BR` */
                        locale: string;
                        /**
                         * @description The region whose customers it is for; null: all
                         * @default null
                         */
                        regionId?: string | null;
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
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getArticle: {
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
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    archiveArticle: {
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
            default: components["responses"]["Problem"];
        };
    };
    updateArticle: {
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
                    /**
                     * @description For customers, or a procedure for staff that no customer sees
                     * @enum {string}
                     */
                    kind?: "public" | "internal";
                    /** @description Which of the brand’s policies it is; null: none */
                    policy?: ("rights" | "returns" | "payments" | "privacy" | "terms") | null;
                    topicId?: string | null;
                    /** @description Who sees to it that it holds */
                    ownerId?: string | null;
                    /** @description When its owner is to look whether it still holds */
                    reviewOn?: string | null;
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
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    topicId: string | null;
                    ids: string[];
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
            default: components["responses"]["Problem"];
        };
    };
    noteArticleUse: {
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
            default: components["responses"]["Problem"];
        };
    };
    listArticleVotes: {
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
                        items: components["schemas"]["ArticleVote"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addArticleText: {
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
                    title?: string;
                    /** @description Made from the title when it is left out */
                    slug?: string;
                    /**
                     * @description What lists and search engines show
                     * @default
                     */
                    summary?: string;
                    /**
                     * @description Cleaned when it is kept: headings, lists, tables, pictures, callouts, video links, snippets
                     * @default
                     */
                    html?: string;
                    /**
                     * @description Words customers look for that the text does not say
                     * @default []
                     */
                    keywords?: string[];
                    /** @description A language, as in BCP 47: `it`, `pt-BR` */
                    locale: string;
                    /**
                     * @description The region whose customers it is for; null: all
                     * @default null
                     */
                    regionId?: string | null;
                    /**
                     * Format: uuid
                     * @description Begins as a copy of this text of the article
                     */
                    fromTextId?: string;
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
                    "application/json": components["schemas"]["ArticleText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getArticleText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                textId: string;
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
                    "application/json": components["schemas"]["ArticleText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeArticleText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                textId: string;
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
            default: components["responses"]["Problem"];
        };
    };
    saveArticleText: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
                textId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    /** @description Its address in the help centre */
                    slug?: string;
                    /** @description What lists and search engines show */
                    summary?: string;
                    /** @description Cleaned when it is kept: headings, lists, tables, pictures, callouts, video links, snippets */
                    html?: string;
                    /** @description Words customers look for that the text does not say */
                    keywords?: string[];
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
                    "application/json": components["schemas"]["ArticleText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewArticleText: {
        parameters: {
            query?: {
                locationId?: string;
            };
            header?: never;
            path: {
                id: string;
                textId: string;
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
                        title: string;
                        summary: string;
                        html: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewArticlePage: {
        parameters: {
            query?: {
                locationId?: string;
            };
            header?: never;
            path: {
                id: string;
                textId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reviewArticleText: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
                textId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "asked" | "approved" | "returned";
                    /** @default  */
                    note?: string;
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
                    "application/json": components["schemas"]["ArticleText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawArticleReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                textId: string;
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
                    "application/json": components["schemas"]["ArticleText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishArticleText: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
                textId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description When it becomes public; null: now. A time that has passed means now */
                    at?: (string) | null;
                    /**
                     * @description What is new, for colleagues
                     * @default
                     */
                    note?: string;
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
                    "application/json": components["schemas"]["ArticleText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unpublishArticleText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                textId: string;
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
                    "application/json": components["schemas"]["ArticleText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unscheduleArticleText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                textId: string;
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
                    "application/json": components["schemas"]["ArticleText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listArticleVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
                textId: string;
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
                        items: components["schemas"]["ArticleVersionRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getArticleVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                textId: string;
                number: number;
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
                    "application/json": components["schemas"]["ArticleVersion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restoreArticleVersion: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
                textId: string;
                number: number;
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
                    "application/json": components["schemas"]["ArticleText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadArticleFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["ArticleFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getArticleFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importArticles: {
        parameters: {
            query: {
                format: "markdown" | "zendesk" | "chatwoot";
                /** @description What is public there becomes public here; else all are drafts */
                publish?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["ArticleImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportArticles: {
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
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getKnowledgeSettings: {
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
                    "application/json": components["schemas"]["KnowledgeSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateKnowledgeSettings: {
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
                    /** @description Whether somebody else than who wrote it must approve a text before it is published */
                    articlesNeedApproval?: boolean;
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
                    "application/json": components["schemas"]["KnowledgeSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSearchSynonyms: {
        parameters: {
            query?: {
                /** @description A language, as in BCP 47: `it`, `pt-BR` */
                locale?: string;
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
                        items: components["schemas"]["SearchSynonyms"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addSearchSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A language, as in BCP 47: `it`, `pt-BR` */
                    locale: string;
                    /** @description Words, or up to four words together, that mean the same to customers */
                    phrases: string[];
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
                    "application/json": components["schemas"]["SearchSynonyms"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeSearchSynonyms: {
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
            default: components["responses"]["Problem"];
        };
    };
    updateSearchSynonyms: {
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
                    /** @description Words, or up to four words together, that mean the same to customers */
                    phrases: string[];
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
                    "application/json": components["schemas"]["SearchSynonyms"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSearchSummary: {
        parameters: {
            query?: {
                days?: number;
                /** @description A language, as in BCP 47: `it`, `pt-BR` */
                locale?: string;
                locationId?: string;
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
                    "application/json": components["schemas"]["SearchSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSearchTerms: {
        parameters: {
            query?: {
                days?: number;
                /** @description A language, as in BCP 47: `it`, `pt-BR` */
                locale?: string;
                locationId?: string;
                /** @description Terms with it, those with most first */
                outcome?: "zero" | "no_click" | "reformulated" | "clicked" | "contacted";
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
                        items: components["schemas"]["SearchTerm"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSearchGaps: {
        parameters: {
            query?: {
                /** @description Nobody has done anything; there is a draft; its article is public; set aside */
                state?: "open" | "written" | "answered" | "dismissed";
                /** @description A language, as in BCP 47: `it`, `pt-BR` */
                locale?: string;
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
                        items: components["schemas"]["SearchGap"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateSearchGap: {
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
                    isDismissed: boolean;
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
                    "application/json": components["schemas"]["SearchGap"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startSearchGapArticle: {
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
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    correctReview: {
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
                "application/json": components["schemas"]["ReviewCorrectionInput"];
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        channelId: string;
                        platform: string;
                        locationId: string | null;
                        locationName: string | null;
                        placeId: string;
                        conversationId: string | null;
                        /** @description Of five; null without a rating */
                        stars: number | null;
                        nativeRating: string;
                        title: string;
                        text: string;
                        translation: string;
                        language: string | null;
                        languageBy: ("platform" | "text" | "location" | "person") | null;
                        /** @description Null: not judged yet */
                        sentiment: ("pos" | "neu" | "neg" | "unclear") | null;
                        sentimentBy: ("stars" | "text" | "emoji" | "nothing" | "person") | null;
                        /** @description Its stars and its words clearly say the opposite */
                        disagrees: boolean;
                        /** @description Null: stars alone, or not judged yet */
                        tone: ("glowing" | "pleased" | "mixed" | "disappointed" | "furious") | null;
                        /** @description Keys of themes, the brand’s own among them */
                        themes: string[];
                        /** @description A hint that it may be spam, by a model or a person */
                        isSuspicious: boolean;
                        /** @description What a person said; null: nobody did */
                        isSpam: boolean | null;
                        /** @description Said by a person: sentiment, tone, themes, language */
                        corrected: string[];
                        /** @description As shown there; it proves nothing about who wrote it */
                        authorName: string;
                        url: string | null;
                        /** @description Says nothing that could be answered */
                        isStarOnly: boolean;
                        /** Format: date-time */
                        writtenAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        removedAt: string | null;
                        /** @description Somebody still has to answer it */
                        isDue: boolean;
                        dueFrom: string | null;
                        answeredAt: string | null;
                        reply: {
                            text: string;
                            /**
                             * @description pending: the platform looks at it first
                             * @enum {string}
                             */
                            state: "submitted" | "pending" | "live" | "rejected";
                            /** @description Why it was rejected, in the platform’s own words */
                            reason: string;
                            changedAt: string | null;
                            /** @description Null: written elsewhere */
                            messageId: string | null;
                        } | null;
                        /** @description How far our answer is; unapproved: it waits for a second person. Null: there is none */
                        answerState: ("draft" | "unapproved" | "queued" | "failed" | "submitted" | "pending" | "live" | "rejected") | null;
                        /** @description check: somebody should look whether it is against the platform’s rules; never left out of numbers */
                        flagState: ("check" | "cleared" | "open" | "submitted" | "kept" | "appealed" | "removed") | null;
                        media: {
                            /** @enum {string} */
                            kind: "photo" | "video";
                            url: string;
                        }[];
                        /** @description Of its words alone, −1 to 1; null without a model of their language */
                        sentimentScore: number | null;
                        /** @description 0 to 1 */
                        spamScore: number | null;
                        /** @description The words that decided, by what they decided */
                        decidingWords: {
                            /** @default [] */
                            sentiment: string[];
                            /** @default {} */
                            themes: {
                                [key: string]: string[];
                            };
                            /** @default [] */
                            tone: string[];
                            /** @default [] */
                            toneReasons: ("stars" | "words" | "disagreement" | "shouting" | "exclamations" | "insults" | "threats")[];
                            /** @default [] */
                            spam: string[];
                        };
                        /** @description The versions of the models */
                        judgedWith: string;
                        /** @description What people said, the latest first */
                        corrections: components["schemas"]["ReviewCorrected"][];
                        versions: components["schemas"]["ReviewVersion"][];
                        /** @description For If-Match of a correction; it grows with each, and with each version */
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewLearning: {
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
                        items: components["schemas"]["ReviewLearning"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    learnFromReviews: {
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
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewApproval: {
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
                    "application/json": components["schemas"]["ReviewApproval"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateReviewApproval: {
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
                    /** @description Every public answer */
                    always?: boolean;
                    /** @description Answers to reviews with so many stars, such as [1, 2] */
                    stars?: number[];
                    /** @description Answers to reviews of these tones */
                    tones?: ("glowing" | "pleased" | "mixed" | "disappointed" | "furious")[];
                    /** @description Answers by members with these roles */
                    roles?: ("agent" | "manager" | "admin" | "owner")[];
                    /** @description Answers by members who joined within so many days; 0: joining is no reason */
                    newMemberDays?: number;
                    /** @description Answers no person wrote: by the API, a rule, an automation */
                    programs?: boolean;
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
                    "application/json": components["schemas"]["ReviewApproval"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewPrivately: {
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
                    "application/json": components["schemas"]["ReviewPrivately"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    makeReviewPrivateLink: {
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
                    "application/json": components["schemas"]["ReviewPrivateLink"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeReviewPrivateLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
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
            default: components["responses"]["Problem"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Ids, separated by commas */
                locations?: string;
                /** @description none: locations in no region */
                regionId?: string | "none";
                channelId?: string;
                /** @description The one answered in this conversation */
                conversationId?: string;
                /** @description Such as 1,2 */
                stars?: string;
                state?: "due" | "answered" | "rejected" | "star_only" | "removed";
                /** @description Separated by commas */
                sentiment?: string;
                /** @description Separated by commas */
                tone?: string;
                /** @description A key of the themes, or one of the brand’s own */
                theme?: string;
                language?: string;
                /** @description Its stars and words say the opposite */
                disagrees?: string;
                suspicious?: string;
                /** @description How far our answer is */
                answer?: "draft" | "unapproved" | "queued" | "failed" | "submitted" | "pending" | "live" | "rejected";
                /** @description check: somebody should look at it; removed: after it was flagged */
                flag?: "check" | "flagged" | "removed";
                /** @description Written since */
                since?: string;
                /** @description Written before */
                until?: string;
                /** @description Written on that day of their location or later, and still there */
                fromDay?: string;
                /** @description The same, on that day or before */
                untilDay?: string;
                /** @description true: only negative and mixed ones, with words */
                complaints?: string;
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
                        items: components["schemas"]["Review"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReview: {
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        channelId: string;
                        platform: string;
                        locationId: string | null;
                        locationName: string | null;
                        placeId: string;
                        conversationId: string | null;
                        /** @description Of five; null without a rating */
                        stars: number | null;
                        nativeRating: string;
                        title: string;
                        text: string;
                        translation: string;
                        language: string | null;
                        languageBy: ("platform" | "text" | "location" | "person") | null;
                        /** @description Null: not judged yet */
                        sentiment: ("pos" | "neu" | "neg" | "unclear") | null;
                        sentimentBy: ("stars" | "text" | "emoji" | "nothing" | "person") | null;
                        /** @description Its stars and its words clearly say the opposite */
                        disagrees: boolean;
                        /** @description Null: stars alone, or not judged yet */
                        tone: ("glowing" | "pleased" | "mixed" | "disappointed" | "furious") | null;
                        /** @description Keys of themes, the brand’s own among them */
                        themes: string[];
                        /** @description A hint that it may be spam, by a model or a person */
                        isSuspicious: boolean;
                        /** @description What a person said; null: nobody did */
                        isSpam: boolean | null;
                        /** @description Said by a person: sentiment, tone, themes, language */
                        corrected: string[];
                        /** @description As shown there; it proves nothing about who wrote it */
                        authorName: string;
                        url: string | null;
                        /** @description Says nothing that could be answered */
                        isStarOnly: boolean;
                        /** Format: date-time */
                        writtenAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        removedAt: string | null;
                        /** @description Somebody still has to answer it */
                        isDue: boolean;
                        dueFrom: string | null;
                        answeredAt: string | null;
                        reply: {
                            text: string;
                            /**
                             * @description pending: the platform looks at it first
                             * @enum {string}
                             */
                            state: "submitted" | "pending" | "live" | "rejected";
                            /** @description Why it was rejected, in the platform’s own words */
                            reason: string;
                            changedAt: string | null;
                            /** @description Null: written elsewhere */
                            messageId: string | null;
                        } | null;
                        /** @description How far our answer is; unapproved: it waits for a second person. Null: there is none */
                        answerState: ("draft" | "unapproved" | "queued" | "failed" | "submitted" | "pending" | "live" | "rejected") | null;
                        /** @description check: somebody should look whether it is against the platform’s rules; never left out of numbers */
                        flagState: ("check" | "cleared" | "open" | "submitted" | "kept" | "appealed" | "removed") | null;
                        media: {
                            /** @enum {string} */
                            kind: "photo" | "video";
                            url: string;
                        }[];
                        /** @description Of its words alone, −1 to 1; null without a model of their language */
                        sentimentScore: number | null;
                        /** @description 0 to 1 */
                        spamScore: number | null;
                        /** @description The words that decided, by what they decided */
                        decidingWords: {
                            /** @default [] */
                            sentiment: string[];
                            /** @default {} */
                            themes: {
                                [key: string]: string[];
                            };
                            /** @default [] */
                            tone: string[];
                            /** @default [] */
                            toneReasons: ("stars" | "words" | "disagreement" | "shouting" | "exclamations" | "insults" | "threats")[];
                            /** @default [] */
                            spam: string[];
                        };
                        /** @description The versions of the models */
                        judgedWith: string;
                        /** @description What people said, the latest first */
                        corrections: components["schemas"]["ReviewCorrected"][];
                        versions: components["schemas"]["ReviewVersion"][];
                        /** @description For If-Match of a correction; it grows with each, and with each version */
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewTrends: {
        parameters: {
            query?: {
                locationId?: string;
                /** @description none: locations in no region */
                regionId?: string | "none";
                /** @description One source */
                channelId?: string;
                /** @description What they are about: a topic of the brand’s own, or one of openingHours, website, account, reachability, privacy, booking, access, selection, price, waiting, staff, advice, cleanliness, atmosphere, payment, promotion, delivery, order, quality, food, repair, returns, refund */
                theme?: string;
                /** @description without: without what looks like spam */
                suspects?: "with" | "without";
                step?: "day" | "week" | "month";
                /** @description How many days back, today among them */
                days?: number;
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
                    "application/json": components["schemas"]["ReviewTrends"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewMap: {
        parameters: {
            query?: {
                locationId?: string;
                /** @description none: locations in no region */
                regionId?: string | "none";
                /** @description One source */
                channelId?: string;
                /** @description What they are about: a topic of the brand’s own, or one of openingHours, website, account, reachability, privacy, booking, access, selection, price, waiting, staff, advice, cleanliness, atmosphere, payment, promotion, delivery, order, quality, food, repair, returns, refund */
                theme?: string;
                /** @description without: without what looks like spam */
                suspects?: "with" | "without";
                /** @description How many days back, today among them */
                days?: number;
                /** @description Locations that are listed */
                limit?: number;
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
                    "application/json": components["schemas"]["ReviewMap"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewResponse: {
        parameters: {
            query?: {
                /** @description none: locations in no region */
                regionId?: string | "none";
                /** @description How many days back, today among them */
                days?: number;
                limit?: number;
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
                    "application/json": components["schemas"]["ReviewResponse"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewThemes: {
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
                        items: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewProblems: {
        parameters: {
            query?: {
                /** @description open: new and looked at */
                state?: "open" | "done";
                /** @description without: without what looks like spam */
                suspects?: "with" | "without";
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
                        items: components["schemas"]["ReviewProblem"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideReviewProblem: {
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
                    /** @enum {string} */
                    state: "new" | "looked_at" | "solved" | "dismissed";
                    /** @default  */
                    note?: string;
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
                    "application/json": components["schemas"]["ReviewProblem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewRequests: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "planned" | "sending" | "sent" | "opened" | "clicked" | "skipped" | "failed" | "bounced";
                moment?: "conversation" | "visit" | "list";
                locationId?: string;
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
                        items: components["schemas"]["ReviewRequest"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewRequest: {
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
                    "application/json": components["schemas"]["ReviewRequestInFull"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewRequestResults: {
        parameters: {
            query: {
                since: string;
                until?: string;
                locationId?: string;
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
                    "application/json": components["schemas"]["ReviewRequestResults"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewRequestSettings: {
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
                    "application/json": components["schemas"]["ReviewRequestSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateReviewRequestSettings: {
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
                    /** @description Ask once a conversation is resolved */
                    afterConversation?: boolean;
                    /** @description Ask once a visit is over */
                    afterVisit?: boolean;
                    /** @description How long after it somebody is asked */
                    delayHours?: number;
                    /** @description Nobody is asked earlier in the day, by the clock of the location */
                    from?: string;
                    /** @description Nor later */
                    until?: string;
                    /** @description Nobody is asked twice within so many days, for reviews and surveys together */
                    capDays?: number;
                    /** @description How people are asked: the first by which a person can be reached */
                    channels?: ("email" | "phone")[];
                    /** @description Whether all locations ask, but those excepted */
                    everywhere?: boolean;
                    /** @description Otherwise, the regions that do */
                    regionIds?: string[];
                    /** @description And the locations that do */
                    locationIds?: string[];
                    /** @description Locations that never ask */
                    exceptLocationIds?: string[];
                    /** @description Where reviews are asked for; null: wherever it is allowed and an address is known */
                    platforms?: string[] | null;
                    /** @description How many people of a list are asked in a minute */
                    perMinute?: number;
                    /** @description Words of one’s own by language; empty ones are ours */
                    texts?: {
                        [key: string]: {
                            subject: string;
                            mail: string;
                            message: string;
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
                    "application/json": components["schemas"]["ReviewRequestSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewReviewRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language: string;
                    /** Format: uuid */
                    locationId?: string;
                    subject?: string;
                    mail?: string;
                    message?: string;
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
                    "application/json": components["schemas"]["ReviewRequestPreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewAskingPlatforms: {
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
                            kind: string;
                            name: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewAskingPlaces: {
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
                        items: components["schemas"]["ReviewAskingPlace"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setReviewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                platform: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null: nobody knows one any more */
                    url: string | null;
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
            default: components["responses"]["Problem"];
        };
    };
    importReviewLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    table: string;
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
                    "application/json": components["schemas"]["JudgedReviewLinks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewRequestLists: {
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
                        items: components["schemas"]["ReviewRequestList"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeReviewRequestList: {
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
                    /** @description Why these people may be asked: what they agreed to, when and where */
                    basis: string;
                    /** @description CSV with the columns name, email, phone, location, language, date; at most 5000 people */
                    table: string;
                    /**
                     * Format: uuid
                     * @description Of those who have none in the table
                     */
                    locationId?: string;
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
                    "application/json": components["schemas"]["TakenReviewRequestList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkReviewRequestList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description CSV with the columns name, email, phone, location, language, date; at most 5000 people */
                    table: string;
                    /**
                     * Format: uuid
                     * @description Of those who have none in the table
                     */
                    locationId?: string;
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
                    "application/json": components["schemas"]["JudgedPeople"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    makeReviewCards: {
        parameters: {
            query: {
                /** @description a6: one card a page; a4: four to cut; tent: a sheet to fold that stands on a table */
                format: "a6" | "a4" | "tent";
                language: "en" | "it" | "pl" | "ru";
                /** @description Instead of ours */
                sentence?: string;
                /** @description Ids parted by commas; none: all you see */
                locationIds?: string;
                regionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewAnswering: {
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
                    "application/json": components["schemas"]["ReviewAnswering"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setReviewAnswering: {
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
                    /** @description The languages reviews are answered in, and how people are spoken to in each */
                    languages: {
                        [key: string]: "formal" | "informal";
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
                    "application/json": components["schemas"]["ReviewAnswering"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewStrategies: {
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
                        items: components["schemas"]["ReviewStrategy"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "tone" | "theme";
                /** @description Such as furious, or waiting */
                key: string;
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
                    "application/json": components["schemas"]["ReviewStrategy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setReviewStrategy: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                kind: "tone" | "theme";
                /** @description Such as furious, or waiting */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who answers; null: of a tone anybody, of a theme as the tone says */
                    answerer: ({
                        /** @enum {string} */
                        kind: "anybody";
                    } | {
                        /** @enum {string} */
                        kind: "department";
                        /** Format: uuid */
                        departmentId: string;
                    } | {
                        /** @enum {string} */
                        kind: "role";
                        /** @enum {string} */
                        role: "owner" | "admin" | "manager" | "agent";
                    } | {
                        /** @enum {string} */
                        kind: "location_manager";
                    }) | null;
                    /** @description Open minutes of the location; null: as from the first day, or as the tone says */
                    answerMinutes: number | null;
                    /** @description Whether to offer to make it good; null: as from the first day, or as the tone says */
                    offers: boolean | null;
                    /** @description Whether to go on in private; null: as from the first day, or as the tone says */
                    goesPrivate: boolean | null;
                    /** @description The most a role may offer in public; who has no limit in any currency may offer anything */
                    limits: {
                        /** @enum {string} */
                        role: "owner" | "admin" | "manager" | "agent";
                        amount: number;
                        /** @enum {string} */
                        currency: "EUR" | "USD" | "GBP" | "PLN" | "RUB" | "CHF";
                    }[] | null;
                    /** @description Whether the answer is sent without a person; only of the tones glowing and pleased */
                    isAutomatic: boolean;
                    /** @description How long it can still be stopped then */
                    delayMinutes: number;
                    texts: {
                        [key: string]: {
                            [key: string]: {
                                [key: string]: string[];
                            };
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
                    "application/json": components["schemas"]["ReviewStrategy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewReviewStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "tone" | "theme";
                /** @description Such as furious, or waiting */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    terms: {
                        /** @description Who answers; null: of a tone anybody, of a theme as the tone says */
                        answerer: ({
                            /** @enum {string} */
                            kind: "anybody";
                        } | {
                            /** @enum {string} */
                            kind: "department";
                            /** Format: uuid */
                            departmentId: string;
                        } | {
                            /** @enum {string} */
                            kind: "role";
                            /** @enum {string} */
                            role: "owner" | "admin" | "manager" | "agent";
                        } | {
                            /** @enum {string} */
                            kind: "location_manager";
                        }) | null;
                        /** @description Open minutes of the location; null: as from the first day, or as the tone says */
                        answerMinutes: number | null;
                        /** @description Whether to offer to make it good; null: as from the first day, or as the tone says */
                        offers: boolean | null;
                        /** @description Whether to go on in private; null: as from the first day, or as the tone says */
                        goesPrivate: boolean | null;
                        /** @description The most a role may offer in public; who has no limit in any currency may offer anything */
                        limits: {
                            /** @enum {string} */
                            role: "owner" | "admin" | "manager" | "agent";
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "PLN" | "RUB" | "CHF";
                        }[] | null;
                        /** @description Whether the answer is sent without a person; only of the tones glowing and pleased */
                        isAutomatic: boolean;
                        /** @description How long it can still be stopped then */
                        delayMinutes: number;
                        texts: {
                            [key: string]: {
                                [key: string]: {
                                    [key: string]: string[];
                                };
                            };
                        };
                    };
                    language: string;
                    /** @enum {string} */
                    register: "formal" | "informal";
                    /** @default 0 */
                    wording?: number;
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
                    "application/json": components["schemas"]["ReviewStrategyPreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewSuggestion: {
        parameters: {
            query?: {
                /** @description Another wording of the same */
                wording?: number;
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
                    "application/json": components["schemas"]["ReviewSuggestion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawReviewAnswer: {
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
            default: components["responses"]["Problem"];
        };
    };
    listReviewPlatforms: {
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
                        items: components["schemas"]["ReviewPlatform"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewSources: {
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
                        items: components["schemas"]["ReviewSource"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readReviewSource: {
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
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    openReview: {
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
                        /** Format: uuid */
                        conversationId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewPlaces: {
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
                        items: components["schemas"]["ReviewPlace"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setReviewPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    locationId: string | null;
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
                    "application/json": components["schemas"]["ReviewPlace"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewReviewMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: {
                        /**
                         * @description A platform whose mails are known
                         * @enum {string}
                         */
                        known?: "Firefox Add-ons" | "OpenCart";
                        /**
                         * @description What it is called
                         * @default
                         */
                        platform?: string;
                        /** @description Who sends its notifications: addresses, or domains such as @example.com */
                        from: string[];
                        /**
                         * @description A line or subject all of them have, such as «{author} reviewed {place}»
                         * @default
                         */
                        says?: string;
                        /**
                         * Format: lines
                         * @default []
                         */
                        authorLabels?: string[];
                        /**
                         * Format: lines
                         * @default []
                         */
                        placeLabels?: string[];
                        /**
                         * Format: lines
                         * @default []
                         */
                        starsLabels?: string[];
                        /**
                         * Format: lines
                         * @default []
                         */
                        titleLabels?: string[];
                        /**
                         * Format: lines
                         * @default []
                         */
                        textLabels?: string[];
                        /**
                         * Format: lines
                         * @default []
                         */
                        urlLabels?: string[];
                        /**
                         * Format: lines
                         * @default []
                         */
                        ends?: string[];
                        /**
                         * Format: lines
                         * @default []
                         */
                        empty?: string[];
                        /**
                         * Format: uri
                         * @description Where its reviews are answered
                         */
                        manageUrl?: string;
                        /**
                         * @description The e-mail channels that are watched; none: all
                         * @default []
                         */
                        channels?: string[];
                    };
                    mail: {
                        from: string;
                        /** @default  */
                        subject?: string;
                        text: string;
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
                    "application/json": components["schemas"]["ReviewMailPreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviewImports: {
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
                        items: components["schemas"]["ReviewImport"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createReviewImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["ReviewImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewImport: {
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
                    "application/json": components["schemas"]["ReviewImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteReviewImport: {
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
            default: components["responses"]["Problem"];
        };
    };
    listReviewImportRows: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                verdict?: "new" | "known" | "faulty";
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
                        items: components["schemas"]["ReviewImportRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFaultyReviewRows: {
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
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    mapReviewImport: {
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
                    /** @description Column → field: platform, id, location, rating, title, text, translation, author, date, language, url, reply, replyDate */
                    mapping: {
                        [key: string]: string;
                    };
                    options: {
                        /**
                         * @description Of rows that name none
                         * @default
                         */
                        platform?: string;
                        /**
                         * @description What ratings go up to; thumbs: up or down
                         * @default 5
                         * @enum {string}
                         */
                        scale?: "5" | "10" | "100" | "thumbs";
                        /**
                         * @description Whether the day or the month stands first in 01/02/2026
                         * @default dmy
                         * @enum {string}
                         */
                        dateOrder?: "dmy" | "mdy";
                        /**
                         * @description Of rows that name none
                         * @default null
                         */
                        locationId?: string | null;
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
                    "application/json": components["schemas"]["ReviewImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeReviewImport: {
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
                    "application/json": components["schemas"]["ReviewImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    undoReviewImport: {
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
                    "application/json": components["schemas"]["ReviewImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewFlag: {
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
                    "application/json": components["schemas"]["ReviewFlag"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    flagReview: {
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
                    category: string;
                    /** @default  */
                    note?: string;
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
                    "application/json": components["schemas"]["ReviewFlag"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawReviewFlag: {
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
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewFlag"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    clearReview: {
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
                    "application/json": components["schemas"]["ReviewFlag"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitReviewFlag: {
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
                    /** @description The day it was done there; today if not said */
                    on?: string | null;
                    /**
                     * @description What the platform calls it: a case or reference number
                     * @default
                     */
                    reference?: string;
                    /** @default  */
                    note?: string;
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
                    "application/json": components["schemas"]["ReviewFlag"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideReviewFlag: {
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
                    /** @enum {string} */
                    outcome: "removed" | "kept";
                    /** @description The day it was done there; today if not said */
                    on?: string | null;
                    /**
                     * @description What the platform calls it: a case or reference number
                     * @default
                     */
                    reference?: string;
                    /** @default  */
                    note?: string;
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
                    "application/json": components["schemas"]["ReviewFlag"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appealReviewFlag: {
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
                    /** @description The day it was done there; today if not said */
                    on?: string | null;
                    /**
                     * @description What the platform calls it: a case or reference number
                     * @default
                     */
                    reference?: string;
                    /** @default  */
                    note?: string;
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
                    "application/json": components["schemas"]["ReviewFlag"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewFlagPacket: {
        parameters: {
            query?: {
                /** @description Its language; one’s own if not said */
                locale?: string;
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
                    "application/json": components["schemas"]["ReviewFlagPacket"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadReviewFlagPacket: {
        parameters: {
            query?: {
                /** @description Its language; one’s own if not said */
                locale?: string;
                format?: "text" | "html";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReviewFlagSettings: {
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
                    "application/json": components["schemas"]["ReviewFlagSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateReviewFlagSettings: {
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
                    /** @description Names or domains of competitors, such as rival.example */
                    reviewCompetitors?: string[];
                    /** @description What no location offers; a review that is about it may be meant for others */
                    reviewNotOffered?: string[];
                    /** @description After so many days of silence somebody is reminded of a flag */
                    reviewFlagReminderDays?: number;
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
                    "application/json": components["schemas"]["ReviewFlagSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCallbacks: {
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
                        items: components["schemas"]["Callback"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    logCallAttempt: {
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
                "application/json": components["schemas"]["NewCallAttemptInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Callback"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCallbackSettings: {
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
                    "application/json": components["schemas"]["CallbackSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateCallbackSettings: {
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
                    /** @description Whether customers can book one */
                    isOn?: boolean;
                    /** @description How long one is given */
                    lengthMinutes?: number;
                    /** @description Kept free between two of one person */
                    bufferMinutes?: number;
                    /** @description The soonest one may begin, from now */
                    noticeMinutes?: number;
                    /** @description How many days ahead they may be booked */
                    horizonDays?: number;
                    /** @description Which departments customers choose between, with what is different there; none: everybody who serves the place */
                    departments?: {
                        /** Format: uuid */
                        departmentId: string;
                        /** @description How long one is given */
                        lengthMinutes?: number;
                        /** @description Kept free between two of one person */
                        bufferMinutes?: number;
                        /** @description The soonest one may begin, from now */
                        noticeMinutes?: number;
                        /** @description How many days ahead they may be booked */
                        horizonDays?: number;
                        /**
                         * @description Only members who have this skill; null: all of the department
                         * @default null
                         */
                        skillTagId?: string | null;
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
                    "application/json": components["schemas"]["CallbackSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listVisits: {
        parameters: {
            query: {
                /** @description The first date, by the clock of each location */
                from: string;
                days?: number;
                locationId?: string;
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
                        items: components["schemas"]["Visit"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listVisitsOfConversation: {
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
                        items: components["schemas"]["Visit"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setVisitOutcome: {
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
                "application/json": components["schemas"]["VisitOutcomeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getVisitSettings: {
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
                    "application/json": components["schemas"]["VisitSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateVisitSettings: {
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
                    /** @description Whether customers can book one */
                    isOn?: boolean;
                    /** @description How long one is given */
                    lengthMinutes?: number;
                    /** @description Kept free between two of one person */
                    bufferMinutes?: number;
                    /** @description The soonest one may begin, from now */
                    noticeMinutes?: number;
                    /** @description How many days ahead they may be booked */
                    horizonDays?: number;
                    /** @description Which departments customers choose between, with what is different there; none: everybody who serves the place */
                    departments?: {
                        /** Format: uuid */
                        departmentId: string;
                        /** @description How long one is given */
                        lengthMinutes?: number;
                        /** @description Kept free between two of one person */
                        bufferMinutes?: number;
                        /** @description The soonest one may begin, from now */
                        noticeMinutes?: number;
                        /** @description How many days ahead they may be booked */
                        horizonDays?: number;
                        /**
                         * @description Only members who have this skill; null: all of the department
                         * @default null
                         */
                        skillTagId?: string | null;
                    }[];
                    /** @description Whether locations that say nothing of it themselves take visits */
                    everywhere?: boolean;
                    /** @description How many visitors a location has room for at once, unless it says so itself */
                    atOnce?: number;
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
                    "application/json": components["schemas"]["VisitSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDirectoryPlatforms: {
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
                        items: components["schemas"]["DirectoryPlatform"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDirectories: {
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
                        items: components["schemas"]["Directory"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default file
                     * @enum {string}
                     */
                    kind?: "file";
                    /**
                     * @default other
                     * @enum {string}
                     */
                    platform?: "google_business" | "apple_business" | "bing" | "facebook" | "foursquare" | "openstreetmap" | "web_site" | "yelp" | "tripadvisor" | "trustpilot" | "app_store" | "google_play" | "other";
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
                    "application/json": components["schemas"]["Directory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectory: {
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
                    "application/json": components["schemas"]["Directory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteDirectory: {
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
            default: components["responses"]["Problem"];
        };
    };
    giveDump: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["Directory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startAudit: {
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
                    "application/json": components["schemas"]["Directory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectoryConnection: {
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
                    "application/json": components["schemas"]["DirectoryConnection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    keepDirectoryClient: {
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
                    /** @default  */
                    clientId?: string;
                    clientSecret?: string;
                    /**
                     * @description Whose places are meant, where the platform asks for it (`asks` of listDirectoryPlatforms)
                     * @default
                     */
                    account?: string;
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
                    "application/json": components["schemas"]["DirectoryConnection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    disconnectDirectory: {
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
            default: components["responses"]["Problem"];
        };
    };
    beginDirectorySignIn: {
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
                        /** Format: uri */
                        url: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    finishDirectorySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    state: string;
                    code: string;
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
                        directoryId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readDirectory: {
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
                    "application/json": components["schemas"]["Directory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposePushes: {
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
                        items: components["schemas"]["DirectoryPushProposal"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPushes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                recordId?: string;
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
                        items: components["schemas"]["DirectoryPush"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askPushes: {
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
                    items: {
                        /** Format: uuid */
                        recordId: string;
                        /** @enum {string} */
                        field: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
                        /**
                         * @description Of an address of another door (`maybe_moved`): written wrongly, or the place has moved
                         * @enum {string}
                         */
                        means?: "correction" | "move";
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
                    "application/json": {
                        added: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawPush: {
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
            default: components["responses"]["Problem"];
        };
    };
    listDirectoryEdits: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "open" | "accepted" | "reverted" | "gone";
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
                        items: components["schemas"]["DirectoryEdit"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideDirectoryEdit: {
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
                    kind: "accepted" | "reverted";
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
            default: components["responses"]["Problem"];
        };
    };
    listDirectoryRecords: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "linked" | "review" | "duplicate" | "moved" | "not_ours";
                severity?: "wrong" | "missing" | "format" | "right";
                search?: string;
                regionId?: string | "none";
                /** @description Only those not right in it */
                field?: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
                /** @description Only those that could be compared in it */
                compared?: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
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
                        items: components["schemas"]["DirectoryRecordRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAllDirectoryRecords: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "linked" | "review" | "duplicate" | "moved" | "not_ours";
                severity?: "wrong" | "missing" | "format" | "right";
                search?: string;
                regionId?: string | "none";
                /** @description Only those not right in it */
                field?: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
                /** @description Only those that could be compared in it */
                compared?: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
                directoryId?: string;
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
                        items: components["schemas"]["DirectoryRecordRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getListingAccuracy: {
        parameters: {
            query?: {
                directoryId?: string;
                regionId?: string | "none";
                field?: "name" | "address" | "phone" | "hours" | "special_hours" | "url" | "category";
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
                    "application/json": components["schemas"]["ListingAccuracyFigures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectoryRecord: {
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
                    "application/json": components["schemas"]["DirectoryRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideRecord: {
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
                "application/json": components["schemas"]["RecordVerdictInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    undecideRecord: {
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
                    "application/json": components["schemas"]["DirectoryRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportLocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: "csv" | "geojson" | "json" | "google-sheet" | "aggregator";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
                    "application/geo+json": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectoryFile: {
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
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/geo+json": string;
                    "application/zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectorySheet: {
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
                    "application/json": components["schemas"]["DirectorySheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    keepDirectorySheet: {
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
                    layout: components["schemas"]["SheetLayoutInput"] | null;
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
                    "application/json": components["schemas"]["DirectorySheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAutomations: {
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
                        items: components["schemas"]["Automation"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addAutomation: {
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
                    actions: components["schemas"]["ConversationActionInput"][];
                    trigger: components["schemas"]["AutomationTriggerInput"];
                    /** @default true */
                    isEnabled?: boolean;
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
                    "application/json": components["schemas"]["Automation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orderAutomations: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    dryRunAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An automation as it would be; with the id of one in its place */
                    draft: {
                        name: string;
                        filter: components["schemas"]["ConversationFilterInput"];
                        actions: components["schemas"]["ConversationActionInput"][];
                        trigger: components["schemas"]["AutomationTriggerInput"];
                        /** @default true */
                        isEnabled?: boolean;
                        /** @default null */
                        id?: string | null;
                    };
                    /** @description Go on below this conversation’s number */
                    before?: number;
                    /** @default 100 */
                    limit?: number;
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
                    "application/json": components["schemas"]["AutomationDryRun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAutomation: {
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
                    "application/json": components["schemas"]["Automation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteAutomation: {
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
            default: components["responses"]["Problem"];
        };
    };
    updateAutomation: {
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
                    actions?: components["schemas"]["ConversationActionInput"][];
                    trigger?: components["schemas"]["AutomationTriggerInput"];
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
                    "application/json": components["schemas"]["Automation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAutomationRuns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                outcome?: "acted" | "unchanged" | "unmatched" | "failed" | "looped" | "passed_over";
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
                        items: components["schemas"]["RuleRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
        };
    };
    renewIdentitySecret: {
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
                        secret: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
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
                        /** Format: uuid */
                        backfillId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getChatVisitor: {
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
                    "application/json": components["schemas"]["ChatVisitor"];
                };
            };
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
        };
    };
    listImports: {
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
                        items: components["schemas"]["Import"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createImport: {
        parameters: {
            query: {
                source: "zendesk" | "intercom" | "freshdesk" | "chatwoot" | "freescout";
                /** @description Which installation of the product, when the brand had several; ids mean something only there */
                origin?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getImport: {
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
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteImport: {
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
            default: components["responses"]["Problem"];
        };
    };
    changeImport: {
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
                    state: "paused" | "taking" | "cancelled";
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
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewImport: {
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
                    mapping: components["schemas"]["ImportMappingInput"];
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
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startImport: {
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
                    mapping: components["schemas"]["ImportMappingInput"];
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
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getImportReport: {
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
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportBrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                unread?: string;
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
                        items: components["schemas"]["Notification"][];
                        nextCursor: string | null;
                        unreadCount: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readNotifications: {
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
                } | {
                    /** Format: uuid */
                    conversationId: string;
                } | {
                    /** @description All there were at this time */
                    until: string;
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
            default: components["responses"]["Problem"];
        };
    };
    getNotificationSettings: {
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
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateNotificationSettings: {
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
                    choices?: {
                        assigned?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                        mentioned?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                        reply?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                        team?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                        unassigned?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                        overdue?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                        failed?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                        attention?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                        approval?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                        decision?: {
                            app?: boolean;
                            mail?: boolean;
                            push?: boolean;
                        };
                    };
                    letters?: {
                        /** @description A letter each week about what people look for in the help centre, to who looks after articles */
                        searches?: boolean;
                        /** @description A letter each Monday about the reviews of their locations, to managers of some locations */
                        reviews?: boolean;
                    };
                    quiet?: {
                        isOn?: boolean;
                        zone?: string;
                        from?: string;
                        to?: string;
                        wholeDays?: number[];
                        letsUrgentThrough?: boolean;
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
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPushSubscriptions: {
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
                        items: components["schemas"]["PushSubscription"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addPushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    endpoint: string;
                    /** @description p256dh, base64url */
                    publicKey: string;
                    /** @description auth, base64url */
                    authSecret: string;
                    /** @description What its owner knows it by */
                    device: string;
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
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removePushSubscription: {
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            default: components["responses"]["Problem"];
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
            /** @description As it is, not JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
