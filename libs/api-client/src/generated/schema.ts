// Generated from libs/api-client/openapi.json by npm run generate; do not edit.
export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Is the process alive
     * @description Asks nobody else: a supervisor restarts on failure.
     */
    get: operations['Health_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * May requests be sent here
     * @description Database, migrations and queue are looked at.
     */
    get: operations['Health_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log in
     * @description Sets the session cookie; a session that the request carries ends.
     */
    post: operations['Session_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Log out */
    delete: operations['Session_close'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who I am here */
    get: operations['Me_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/firm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Act for another firm of mine
     * @description In this session, from the next request on.
     */
    put: operations['Me_chooseFirm'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change my password
     * @description Ends all my other sessions.
     */
    put: operations['Me_replacePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where I am signed in */
    get: operations['Me_listSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/sessions/{id}': {
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
     * End one of my sessions
     * @description Its next request is refused.
     */
    delete: operations['Me_revokeSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether I have a second factor */
    get: operations['SecondFactor_show'];
    put?: never;
    /**
     * Draw a secret for my authenticator
     * @description It counts once its first code was shown; drawing again replaces it.
     */
    post: operations['SecondFactor_setUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/second-factor/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show the first code
     * @description Ends all my other sessions and tells the recovery codes, once.
     */
    post: operations['SecondFactor_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/second-factor/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show a code of my second factor
     * @description Counts for ten minutes in this session, which goes on under a new cookie. Each code counts once.
     */
    post: operations['SecondFactor_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My saved views of a list */
    get: operations['Views_list'];
    /**
     * Keep a view of a list
     * @description One of the same name is replaced.
     */
    put: operations['Views_keep'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a view */
    delete: operations['Views_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of the ledger, the latest first */
    get: operations['Ledger_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Walks the whole chain and names the first bad entry, if any */
    get: operations['Ledger_status'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger/entries/{seq}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One entry with the text its hash covers and what the next entry says of it */
    get: operations['Ledger_proof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The ledger's present head and the last entry of each day */
    get: operations['PublicLedger_heads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/ledger/{seq}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Hash and time of one entry, to hold a receipt against */
    get: operations['PublicLedger_entry'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/headcount-filings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The list of filed headcounts as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportFilings_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/enterprises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The list of firms as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportEnterprises_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register a firm
     * @description With the account of its first clerk. Its district answers within 48 hours. The same person may send the same again.
     */
    post: operations['Registrations_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Firms, those first whose 48 hours have run longest
     * @description A district officer sees the own district.
     */
    get: operations['Enterprises_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One firm with its headcounts */
    get: operations['Enterprises_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/warnings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What an officer should look at before verifying a firm
     * @description Nothing of it blocks.
     */
    get: operations['Enterprises_warnings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who did what to a firm, when and why
     * @description Read from the ledger.
     */
    get: operations['Enterprises_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify a firm and its headcount
     * @description The headcount counts from its day on.
     */
    post: operations['Enterprises_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject a firm
     * @description The firm reads the reason.
     */
    post: operations['Enterprises_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend a firm
     * @description No requisition of it reaches a round until it is reinstated.
     */
    post: operations['Enterprises_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/reinstatement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reinstate a suspended firm */
    post: operations['Enterprises_reinstate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask the firm something
     * @description The 48 hours stand still until it answers.
     */
    post: operations['Enterprises_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer the open question */
    post: operations['Enterprises_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/headcount-filings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * File a headcount from a day on
     * @description It counts once an officer has verified it; a filing that still waits is superseded.
     */
    post: operations['Enterprises_file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/headcount-filings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Filed headcounts of verified firms, the oldest first */
    get: operations['Filings_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/headcount-filings/{id}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify a filed headcount
     * @description It counts from its day on.
     */
    post: operations['Filings_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/headcount-filings/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject a filed headcount
     * @description The one in force stays; the firm reads the reason.
     */
    post: operations['Filings_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents of a firm */
    get: operations['FirmDocuments_list'];
    put?: never;
    /**
     * Hand in a document of a firm
     * @description The same file again answers with the same document, so no Idempotency-Key is needed.
     */
    post: operations['FirmDocuments_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The document itself, as a file to be saved */
    get: operations['FirmDocuments_download'];
    put?: never;
    post?: never;
    /**
     * Remove a document
     * @description Until an officer has decided with it on the table.
     */
    delete: operations['FirmDocuments_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/work-filings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who of a firm is on site, and what counts today */
    get: operations['OnSite_show'];
    put?: never;
    /**
     * File who is on site from a day on
     * @description The entitlement counts the smaller of this and the verified headcount.
     */
    post: operations['OnSite_file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work-filings/incomplete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Verified firms whose filing of today lacks one of the five
     * @description A district officer sees the own district.
     */
    get: operations['OnSite_incomplete'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who acts for the firm, and who is invited */
    get: operations['People_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite a colleague
     * @description The code is told once and lets one person in within 72 hours; with an address it goes there by e-mail too.
     */
    post: operations['People_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/invitations/{invitationId}': {
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
     * Withdraw an invitation
     * @description Its code lets nobody in any more.
     */
    delete: operations['People_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/enterprises/{id}/people/{userId}': {
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
     * Remove a person from the firm
     * @description At once: their sessions end. The last one stays.
     */
    delete: operations['People_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitations/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Join a firm by an invitation, with an account of one’s own */
    post: operations['People_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitations/joining': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Join another firm by an invitation, with the account I have
     * @description Repeating it after a lost answer says ALREADY_MEMBER or INVITATION_UNKNOWN: the code lets one in once.
     */
    post: operations['People_join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registrations/join-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask to act for a registered firm, making an account
     * @description The account opens nothing until somebody of the firm, or its district where nobody acts for it, admits the person.
     */
    post: operations['JoinRequests_askAsVisitor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/join-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who waits to be admitted
     * @description To the own firm; officials see firms for which nobody acts yet.
     */
    get: operations['JoinRequests_list'];
    put?: never;
    /** Ask to act for a registered firm with the account I have */
    post: operations['JoinRequests_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/join-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What became of my own requests to join */
    get: operations['JoinRequests_listOwn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/join-requests/{id}/admission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Admit a person to the firm
     * @description They act for it at once.
     */
    post: operations['JoinRequests_admit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/join-requests/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refuse a person
     * @description They read the reason, and may ask again.
     */
    post: operations['JoinRequests_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/firm-imports/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The list to start from
     * @description CSV in UTF-8 with the names of the columns.
     */
    get: operations['FirmImports_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/firm-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand in a list of firms
     * @description Nothing is posted yet. The same file again answers with the same import, so no Idempotency-Key is needed.
     */
    post: operations['FirmImports_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/firm-imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An import: what would be posted, what needs mending */
    get: operations['FirmImports_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/firm-imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rows of an import with the errors of each cell, as they stand in the file */
    get: operations['FirmImports_rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/firm-imports/{id}/bad-rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The bad rows as CSV with what is wrong beside
     * @description To be mended and handed in.
     */
    get: operations['FirmImports_badRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/firm-imports/{id}/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say which column holds what
     * @description Remembered for the next list of the office.
     */
    put: operations['FirmImports_columns'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/firm-imports/{id}/posting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Post the firms of an import, all or the valid ones
     * @description New firms wait for their review, new headcounts for an officer; rows that are so already are passed over.
     */
    post: operations['FirmImports_post'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/price-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The list of prices under review as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportPriceReviews_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/qualifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The list of qualifications as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportQualifications_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/lots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The list of lots as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportLots_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lots, the latest first
     * @description A supplier sees its own, officers see all.
     */
    get: operations['Lots_list'];
    put?: never;
    /**
     * Post a lot
     * @description It takes part in the next round of its category.
     */
    post: operations['Lots_post'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lots/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One lot with its movements */
    get: operations['Lots_show'];
    /**
     * Correct a lot while all of it is free
     * @description It is judged anew.
     */
    put: operations['LotChanges_edit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lots/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who did what to a lot, when and why
     * @description Read from the ledger.
     */
    get: operations['Lots_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lots/{id}/hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep a lot out of the next rounds
     * @description What a round holds stays promised.
     */
    post: operations['LotChanges_hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lots/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Offer a lot again that its supplier held
     * @description It takes part in the next round.
     */
    post: operations['LotChanges_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lots/{id}/withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw free pieces of a lot
     * @description Whole packs; what a round holds stays promised.
     */
    post: operations['LotChanges_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/price-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Prices under review, those first whose 48 hours have run longest */
    get: operations['PriceReviews_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/price-reviews/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a price pass
     * @description The lot is on offer unless something else keeps it.
     */
    post: operations['PriceReviews_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/price-reviews/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Turn a lot away because of its price
     * @description Its pieces are the supplier’s again.
     */
    post: operations['PriceReviews_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/qualifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Qualifications, those first whose 48 hours have run longest
     * @description A supplier sees its own.
     */
    get: operations['Qualifications_list'];
    put?: never;
    /**
     * Apply for a product
     * @description Names, standard and numbers are judged at once.
     */
    post: operations['Qualifications_apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/qualifications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One qualification with what happened to it */
    get: operations['Qualifications_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/qualifications/{id}/grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Qualify a supplier for a product
     * @description Its lots of the product are on offer.
     */
    post: operations['Qualifications_qualify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/qualifications/{id}/provisional-grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Qualify a supplier for a while, with a daily cap and an audience */
    post: operations['Qualifications_qualifyProvisionally'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/qualifications/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refuse an application
     * @description The supplier reads why and may apply anew.
     */
    post: operations['Qualifications_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/qualifications/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend a qualification
     * @description The supplier’s lots of the product go on hold.
     */
    post: operations['Qualifications_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/qualifications/{id}/recheck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look at the papers of a suspended qualification again
     * @description The 48 hours begin anew.
     */
    post: operations['Qualifications_recheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/qualifications/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents of a qualification */
    get: operations['QualificationDocuments_list'];
    put?: never;
    /**
     * Hand in a document of a qualification
     * @description The same file again answers with the same document, so no Idempotency-Key is needed.
     */
    post: operations['QualificationDocuments_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/qualifications/{id}/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The document itself, as a file to be saved */
    get: operations['QualificationDocuments_download'];
    put?: never;
    post?: never;
    /**
     * Remove a document
     * @description Until an officer has decided with it on the table.
     */
    delete: operations['QualificationDocuments_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lot-imports/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The file to start from
     * @description CSV in UTF-8 with the names of the columns.
     */
    get: operations['LotImports_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lot-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand in a file of lots
     * @description Nothing is posted yet. The same file again answers with the same import, so no Idempotency-Key is needed.
     */
    post: operations['LotImports_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lot-imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An import: what would be posted, what needs mending */
    get: operations['LotImports_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lot-imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rows of an import with the errors of each cell, as they stand in the file */
    get: operations['LotImports_rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lot-imports/{id}/bad-rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The bad rows as CSV with what is wrong beside
     * @description To be mended and handed in.
     */
    get: operations['LotImports_badRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lot-imports/{id}/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say which column holds what
     * @description Remembered for the next file of the firm.
     */
    put: operations['LotImports_columns'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lot-imports/{id}/posting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Post the lots of an import, all or the valid ones
     * @description Rows that are posted already are passed over.
     */
    post: operations['LotImports_post'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/quarantine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The queue of quarantined requisitions as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportQuarantine_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/requisitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The list of requisitions as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportRequisitions_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/entitlement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What my firm may claim today, as arithmetic */
    get: operations['Requisitions_entitlement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Requisitions, the latest first
     * @description A firm sees its own, a district officer the district’s.
     */
    get: operations['Requisitions_list'];
    put?: never;
    /**
     * File today's requisition
     * @description Plausible ones are approved at once; implausible ones are quarantined with their reason, never dropped.
     */
    post: operations['Requisitions_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who did what to a requisition, when and why
     * @description Read from the ledger.
     */
    get: operations['Requisitions_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One requisition with its entitlement and, once its round was approved, its award */
    get: operations['RequisitionDetail_show'];
    /**
     * Change a requisition until a round holds its day
     * @description It is judged anew.
     */
    put: operations['Requisitions_amend'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw a requisition until a round holds its day */
    post: operations['Requisitions_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quarantine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Quarantined requisitions that can still be decided, the longest wait first
     * @description A district officer sees the own district.
     */
    get: operations['Quarantine_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release a quarantined requisition into the round of its day
     * @description Its claim stays capped by the entitlement.
     */
    post: operations['Quarantine_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject a quarantined requisition
     * @description The firm reads the reason and may change it.
     */
    post: operations['Quarantine_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standing-requisitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Standing requisitions of my firm, and what became of each today */
    get: operations['Standing_list'];
    put?: never;
    /**
     * Set the daily wish of a category
     * @description It takes part in nothing until it is confirmed for the day.
     */
    post: operations['Standing_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standing-requisitions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change a standing requisition for the days to come
     * @description Its category stays.
     */
    put: operations['Standing_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standing-requisitions/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a standing requisition
     * @description Answers with those that remain.
     */
    post: operations['Standing_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standing-requisitions/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a standing requisition for today
     * @description Makes the requisition of the day, judged as any other.
     */
    post: operations['Standing_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Appeals; a firm sees its own */
    get: operations['Appeals_list'];
    put?: never;
    /**
     * Lodge an appeal
     * @description Within seven days of the publication of the round.
     */
    post: operations['Appeals_lodge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One appeal with its latest run and what the ledger recorded */
    get: operations['Appeals_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw an appeal
     * @description Until it is decided.
     */
    post: operations['Appeals_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/reruns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Divide the round’s snapshot once more, with a fact changed
     * @description In the background; nothing is held or awarded by it. Ask for the appeal to see how far it is.
     */
    post: operations['Appeals_rerun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which others would have got more or less, the greatest losses first */
    get: operations['Appeals_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide an appeal
     * @description By its latest run. The published awards stay; what is owed is made good in the next rounds.
     */
    post: operations['Appeals_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents of an appeal */
    get: operations['AppealDocuments_list'];
    put?: never;
    /**
     * Hand in a document of an appeal
     * @description The same file again answers with the same document, so no Idempotency-Key is needed.
     */
    post: operations['AppealDocuments_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The document itself, as a file to be saved */
    get: operations['AppealDocuments_download'];
    put?: never;
    post?: never;
    /**
     * Remove a document
     * @description Until an officer has decided with it on the table.
     */
    delete: operations['AppealDocuments_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/appeals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The list of appeals as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportAppeals_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/rounds/{id}/awards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The awards of a round as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportAwards_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Policies, those that take effect last first */
    get: operations['Policies_list'];
    put?: never;
    /**
     * Write the next version of a policy
     * @description Rounds that are open keep the version they were opened with.
     */
    post: operations['Policies_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/policies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version of a policy with its rules */
    get: operations['Policies_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/policy-presets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rules that cities ran in 2020, to start from */
    get: operations['Policies_presets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rounds, the latest first */
    get: operations['Rounds_list'];
    put?: never;
    /**
     * Open today's round of a category
     * @description It is computed in the background; follow its events.
     */
    post: operations['Rounds_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One round with its summaries and certificate */
    get: operations['Rounds_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve as the second person
     * @description Allocates what was reserved, offers the awards and closes the day.
     */
    post: operations['Rounds_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject as the second person
     * @description Releases every lot and opens the day again.
     */
    post: operations['Rounds_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a round at any stage before approval
     * @description Releases every lot and opens the day again. A running round changes by itself, so while it runs any version will do.
     */
    post: operations['Rounds_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Progress as server-sent events
     * @description Event `progress` with {state, stage, percent, version}: the present state at once, then each change; ends at a state that nothing follows by itself.
     */
    get: operations['RoundData_follow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/awards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A round's awards with reasons and lines, filtered and sorted */
    get: operations['RoundData_awards'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/snapshot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The canonical snapshot; its SHA-256 is the ETag */
    get: operations['RoundData_snapshot'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/awards-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The canonical awards file; its SHA-256 is the ETag */
    get: operations['RoundData_awardsFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/story': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who ran out of what at which level, and where people stand */
    get: operations['Insight_story'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/anomalies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Awards that are worth a look first
     * @description Signs, no judgements: firms do grow and share a building.
     */
    get: operations['Insight_anomalies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lots/{id}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Recall a lot
     * @description It is given to nobody any more, a round that is about to give it is computed anew without it, and every firm it went to is told.
     */
    post: operations['Recall_recall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lots/{id}/awards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every award that a lot went to */
    get: operations['Recall_awards'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/overrides': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is set by hand in a round, and what is kept beside it */
    get: operations['Overrides_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/override-cost': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What a quantity set by hand would cost the others
     * @description Changes nothing.
     */
    post: operations['Overrides_weigh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/overrides/{requisitionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Keep a quantity beside the proposal
     * @description It takes effect once it is proposed.
     */
    put: operations['Overrides_keep'];
    post?: never;
    /**
     * Take a change back
     * @description One that the proposal holds goes with the next.
     */
    delete: operations['Overrides_undo'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/proposal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Propose the round anew with what is kept
     * @description The proposal is superseded; the next revision is computed from the same snapshot in the background.
     */
    post: operations['Overrides_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/round-schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When the day’s round of each category begins by schedule, and what became of it */
    get: operations['Schedule_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/replays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How often the round was computed again, and whether the same bytes came out */
    get: operations['Replay_list'];
    put?: never;
    /**
     * Compute the round once more from its stored snapshot
     * @description In the background; one at a time for a round. Read the list until it is finished.
     */
    post: operations['Replay_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scenario-runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Comparisons that are kept, the latest first; old ones are removed */
    get: operations['Scenarios_list'];
    put?: never;
    /**
     * Try up to six policies on today's facts
     * @description Computed in the background; ask for the run to see how far it is.
     */
    post: operations['Scenarios_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scenario-runs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One comparison with its policies and figures */
    get: operations['Scenarios_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scenario-runs/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop a comparison */
    post: operations['Scenarios_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scenario-runs/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who gets more and who less than under another scenario, the greatest losses first */
    get: operations['Scenarios_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/scenario-runs/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who gains and who loses under a scenario as CSV or XLSX
     * @description Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.
     */
    get: operations['ExportChanges_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My notices, the latest first */
    get: operations['Notices_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices/unread-count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many of my notices are not read */
    get: operations['Notices_unread'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Mark my notices as read, up to one */
    put: operations['Notices_readUpTo'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices/{id}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Mark one of my notices as read */
    put: operations['Notices_read'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/notice-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where I am told what */
    get: operations['NoticeSettings_read'];
    /**
     * Choose where I am told what
     * @description Kinds left out stay as they are.
     */
    put: operations['NoticeSettings_store'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/mail-address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Name my e-mail address
     * @description A code goes to it; notices only once it is entered.
     */
    put: operations['NoticeSettings_name'];
    post?: never;
    /** Get no e-mails any more */
    delete: operations['NoticeSettings_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/mail-address/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Enter the code that went to my address */
    put: operations['NoticeSettings_confirm'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/kept-mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * E-mails as they would have gone out
     * @description Only where no mail server is set.
     */
    get: operations['NoticeSettings_keptMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cockpit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The day at a glance: cut-off, rounds, demand and stock, scarcity, what waits */
    get: operations['Cockpit_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/open-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which files there are, with every field explained */
    get: operations['OpenData_catalogue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/open-data/{dataset}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One file, whole, the latest rows first
     * @description At most 50,000 rows. Counts of fewer than 5 firms are left out. Both formats name the head of the ledger.
     */
    get: operations['OpenData_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The progress report of a day or week, by product and district
     * @description closing = opening + received − awarded − returned − expired; held against the lots’ levels and the decided rounds.
     */
    get: operations['Progress_progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/progress/movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The movements behind the figures of a progress report, the latest first */
    get: operations['Progress_movements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/service': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many were answered within 48 hours, by queue */
    get: operations['Progress_service'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The progress report as CSV, XLSX or PDF
     * @description What the page shows; the last line, or the foot of each page, names the head of the ledger.
     */
    get: operations['Progress_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Districts, products and categories */
    get: operations['Public_reference'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/today': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Today's stock, demand and awards
     * @description Awards appear once the round is approved.
     */
    get: operations['Public_today'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Approved rounds, the latest first */
    get: operations['Public_rounds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/rounds/{id}/overrides-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What officials set by hand in a decided round: ids, reasons, lots. No names */
    get: operations['PublicOverrides_overrides'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/seeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Digests of the seeds of rounds to come
     * @description The seed itself is told with its round.
     */
    get: operations['PublicRounds_seeds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/rounds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A decided round: policy, seed, totals, levels, reasons counted, digests
     * @description Counts of fewer than 5 firms are null.
     */
    get: operations['PublicRounds_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/rounds/{id}/snapshot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a decided round was computed from; its SHA-256 is the ETag. Ids, no names */
    get: operations['PublicRounds_snapshot'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/rounds/{id}/awards-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a decided round gave; its SHA-256 is the ETag. Ids, no names */
    get: operations['PublicRounds_awardsFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/awards/{reference}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One requisition's award by its reference, once the round is decided */
    get: operations['PublicRounds_award'];
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
    HealthAnswer: {
      /** @enum {string} */
      status: 'ok';
    };
    LogInBody: {
      /** @example requester */
      login: string;
      /** Format: password */
      password: string;
    };
    CutOffs: {
      /** @example 09:30 */
      masks: string;
      /** @example 09:30 */
      disinfectant: string;
      /** @example 09:30 */
      goggles: string;
      /** @example 09:30 */
      thermometers: string;
    };
    CityToday: {
      /**
       * @description Division code of GB/T 2260
       * @example 310000
       */
      id: string;
      /** @example Shanghai */
      nameEn: string;
      /** @example 上海市 */
      nameZh: string;
      /** @example Asia/Shanghai */
      timeZone: string;
      /**
       * Format: date
       * @description The day the channel works on
       */
      today: string;
      /** @description When the day’s round of each category begins, in that zone */
      cutOffs: components['schemas']['CutOffs'];
      /** @description True when the channel rehearses and stands still at that day */
      rehearsal: boolean;
    };
    /** @enum {string} */
    Role:
      | 'requester'
      | 'supplier'
      | 'district_officer'
      | 'city_officer'
      | 'approver'
      | 'hotline_operator'
      | 'auditor'
      | 'system';
    MyMembership: {
      role: components['schemas']['Role'];
      /** Format: uuid */
      enterpriseId: string | null;
      enterpriseName: string | null;
      /** @example 310101 */
      districtId: string | null;
    };
    MyFirm: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    Me: {
      /** Format: uuid */
      userId: string;
      displayName: string;
      /** @enum {string} */
      locale: 'en' | 'zh';
      jurisdiction: components['schemas']['CityToday'];
      /** @description What counts now: an office, or the one firm acted for */
      memberships: components['schemas']['MyMembership'][];
      /** @description Every firm the person may act for */
      firms: components['schemas']['MyFirm'][];
    };
    ActForBody: {
      /** Format: uuid */
      enterpriseId: string;
    };
    ChangePasswordBody: {
      /** Format: password */
      presentPassword: string;
      /**
       * Format: password
       * @description At least 15 characters, not easy to guess
       */
      newPassword: string;
    };
    SessionView: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description To about a minute
       */
      lastSeenAt: string;
      /** @description What the browser calls itself */
      userAgent: string;
      /** @description The session that asks */
      isCurrent: boolean;
    };
    SessionList: {
      items: components['schemas']['SessionView'][];
    };
    SecondFactorView: {
      isSetUp: boolean;
      /** Format: date-time */
      since: string | null;
      recoveryCodesLeft: number;
      /** @description This session showed a code within the last ten minutes */
      isVerified: boolean;
    };
    SetUpBody: {
      /**
       * Format: password
       * @description The present password
       */
      password: string;
    };
    SecondFactorSecret: {
      /**
       * @description Base32, to be typed into an authenticator
       * @example GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ
       */
      secret: string;
      /** @description The same for its camera */
      uri: string;
    };
    FirstCodeBody: {
      /** @example 287082 */
      code: string;
    };
    RecoveryCodes: {
      /**
       * @description Told once; each counts once
       * @example [
       *       "MZXW-6YQA-GEZD-GNBV"
       *     ]
       */
      recoveryCodes: string[];
    };
    CodeBody: {
      /**
       * @description Six digits, or a recovery code
       * @example 287082
       */
      code: string;
    };
    SavedViewOfList: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @example state=ON_HOLD */
      query: string;
      isDefault: boolean;
    };
    SavedViewList: {
      /** @description By name */
      items: components['schemas']['SavedViewOfList'][];
    };
    SavedViewBody: {
      /** @example lots */
      list: string;
      /** @example On hold in Pudong */
      name: string;
      /** @example state=ON_HOLD */
      query: string;
      /** @description The list opens with it; another one that did no longer does */
      isDefault: boolean;
    };
    LedgerEntryView: {
      seq: number;
      /** @example ROUND_APPROVED */
      kind: string;
      /** @example round */
      subjectType: string;
      subjectId: string;
      /**
       * Format: uuid
       * @description null when the system did it
       */
      actorId: string | null;
      payload: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description UTC with microseconds, as the hash covers it
       */
      at: string;
      prevHash: string;
      hash: string;
    };
    LedgerHeadView: {
      seq: number;
      hash: string;
    };
    LedgerPage: {
      items: components['schemas']['LedgerEntryView'][];
      /** @description null on the last page */
      nextCursor: number | null;
      total: number;
      head: components['schemas']['LedgerHeadView'];
    };
    /** @enum {string} */
    LedgerFaultKind: 'ALTERED' | 'UNLINKED' | 'MISSING' | 'TRUNCATED' | 'BEYOND_HEAD' | 'HEAD_ALTERED' | 'REWRITTEN';
    LedgerFault: {
      kind: components['schemas']['LedgerFaultKind'];
      seq: number;
    };
    LedgerStatus: {
      /** @description Entries found good, from the first on */
      verified: number;
      head: components['schemas']['LedgerHeadView'];
      /** @description null when every entry verifies */
      fault: components['schemas']['LedgerFault'] | null;
      /** Format: date-time */
      checkedAt: string;
    };
    LedgerEntryProof: {
      seq: number;
      /** @example ROUND_APPROVED */
      kind: string;
      /** @example round */
      subjectType: string;
      subjectId: string;
      /**
       * Format: uuid
       * @description null when the system did it
       */
      actorId: string | null;
      payload: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description UTC with microseconds, as the hash covers it
       */
      at: string;
      prevHash: string;
      hash: string;
      jurisdictionId: string;
      /** @description Canonical JSON (RFC 8785) of the entry; its SHA-256 is the hash */
      covered: string;
      /** @description What the next entry says this hash is; null for the last */
      hashInNext: string | null;
    };
    LedgerDay: {
      /** Format: date */
      day: string;
      /** @description Entries of that day */
      entries: number;
      seq: number;
      hash: string;
    };
    PublicLedger: {
      head: components['schemas']['LedgerHeadView'];
      /** @description The latest first; days without an entry are left out */
      days: components['schemas']['LedgerDay'][];
    };
    PublicLedgerEntry: {
      seq: number;
      /** Format: date-time */
      at: string;
      hash: string;
    };
    /** @enum {string} */
    HeadcountFilingState: 'PENDING' | 'VERIFIED' | 'REJECTED' | 'SUPERSEDED';
    /** @enum {string} */
    EnterpriseState: 'REGISTERED' | 'UNDER_REVIEW' | 'VERIFIED' | 'REJECTED' | 'SUSPENDED';
    /** @enum {string} */
    Size: 'micro' | 'small' | 'medium' | 'large';
    RegisterEnterpriseBody: {
      /**
       * @description Case does not matter
       * @example li.min
       */
      login: string;
      /**
       * Format: password
       * @description At least 15 characters, not easy to guess
       */
      password: string;
      /**
       * @description Language of notices
       * @enum {string}
       */
      locale: 'en' | 'zh';
      /**
       * @description Unified social credit code; lower case, full-width characters and spaces are mended
       * @example 91110000600037341L
       */
      uscc: string;
      /** @example 上海申禾印务有限公司 */
      name: string;
      /** @example 310101 */
      districtId: string;
      /** @example 印刷 */
      industry: string;
      size: components['schemas']['Size'];
      /** @example 黄浦区人民路 1 号 */
      address: string;
      /** @example 李敏 */
      contactName: string;
      /**
       * @description A mainland mobile number
       * @example 13800000000
       */
      contactPhone: string;
      /**
       * @description Staff on site
       * @example 43
       */
      headcount: number;
    };
    Registration: {
      /** Format: uuid */
      enterpriseId: string;
      /**
       * @description To name the registration on the telephone
       * @example F-9C41-77D0
       */
      reference: string;
      state: components['schemas']['EnterpriseState'];
      /**
       * @description As it was understood
       * @example 91110000600037341L
       */
      uscc: string;
      /**
       * Format: date-time
       * @description When the district will have answered at the latest
       */
      dueAt: string;
    };
    /**
     * @description waiting: the firm owes an answer, the clock stands still
     * @enum {string}
     */
    ReviewLight: 'green' | 'amber' | 'red' | 'waiting';
    ReviewClockView: {
      /** @description waiting: the firm owes an answer, the clock stands still */
      light: components['schemas']['ReviewLight'];
      /** @description Left of the 48 hours; negative when they are over */
      minutesLeft: number;
    };
    EnterpriseView: {
      /** Format: uuid */
      id: string;
      /** @example F-9C41-77D0 */
      reference: string;
      /** @example 91110000600037341L */
      uscc: string;
      name: string;
      /** @example 310101 */
      districtId: string;
      industry: string;
      size: components['schemas']['Size'];
      tier: number;
      state: components['schemas']['EnterpriseState'];
      isSupplier: boolean;
      /** @description Verified and in force today; the weight in a division */
      headcount: number | null;
      /** @description Filed and not decided yet */
      filedHeadcount: number | null;
      /**
       * Format: date
       * @description From when what was filed is to count
       */
      filedFrom: string | null;
      /** @description While the firm is under review */
      clock: components['schemas']['ReviewClockView'] | null;
      /** Format: date-time */
      createdAt: string;
      version: number;
    };
    EnterprisePage: {
      items: components['schemas']['EnterpriseView'][];
      /** @description `cursor` of the next page; null on the last one */
      nextCursor: string | null;
      /** @description Firms in all pages */
      total: number;
    };
    OpenQuestion: {
      text: string;
      /** Format: date-time */
      askedAt: string;
    };
    HeadcountInForce: {
      /** Format: date */
      effectiveFrom: string;
      headcount: number;
    };
    HeadcountFilingView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      districtId: string;
      /** @description As the firm filed it */
      headcount: number;
      /** Format: date */
      effectiveFrom: string;
      state: components['schemas']['HeadcountFilingState'];
      /** @description As an officer found it */
      verifiedHeadcount: number | null;
      /** Format: date */
      verifiedFrom: string | null;
      /** @description Verified and in force today */
      headcountInForce: number | null;
      reason: string | null;
      /** Format: date-time */
      filedAt: string;
      /** Format: date-time */
      decidedAt: string | null;
      version: number;
    };
    EnterpriseDetail: {
      /** Format: uuid */
      id: string;
      /** @example F-9C41-77D0 */
      reference: string;
      /** @example 91110000600037341L */
      uscc: string;
      name: string;
      /** @example 310101 */
      districtId: string;
      industry: string;
      size: components['schemas']['Size'];
      tier: number;
      state: components['schemas']['EnterpriseState'];
      isSupplier: boolean;
      /** @description Verified and in force today; the weight in a division */
      headcount: number | null;
      /** @description Filed and not decided yet */
      filedHeadcount: number | null;
      /**
       * Format: date
       * @description From when what was filed is to count
       */
      filedFrom: string | null;
      /** @description While the firm is under review */
      clock: components['schemas']['ReviewClockView'] | null;
      /** Format: date-time */
      createdAt: string;
      version: number;
      address: string;
      contactName: string;
      contactPhone: string;
      /** @description Asked by the district, not answered yet */
      openQuestion: components['schemas']['OpenQuestion'] | null;
      /** @description Why the firm is rejected or suspended */
      stateReason: string | null;
      /** @description Verified figures with the day each counts from, the latest day first */
      headcounts: components['schemas']['HeadcountInForce'][];
      /** @description The last 20, the latest first */
      filings: components['schemas']['HeadcountFilingView'][];
    };
    /**
     * @description Shown to the officer; blocks nothing
     * @enum {string}
     */
    EnterpriseWarningCode: 'ORGANISATION_CODE_CHECK' | 'SAME_PHONE' | 'SAME_ADDRESS' | 'SAME_CONTACT';
    OtherEnterprise: {
      /** Format: uuid */
      id: string;
      name: string;
      districtId: string;
      state: components['schemas']['EnterpriseState'];
    };
    EnterpriseWarning: {
      /** @description Shown to the officer; blocks nothing */
      code: components['schemas']['EnterpriseWarningCode'];
      /** @description At most 20 of the firms that it is shared with */
      firms: components['schemas']['OtherEnterprise'][];
    };
    EnterpriseWarnings: {
      items: components['schemas']['EnterpriseWarning'][];
    };
    /** @enum {string} */
    FirmEntryKind:
      | 'ENTERPRISE_REGISTERED'
      | 'ENTERPRISE_REVIEW_OPENED'
      | 'ENTERPRISE_QUESTION_ASKED'
      | 'ENTERPRISE_QUESTION_ANSWERED'
      | 'ENTERPRISE_VERIFIED'
      | 'ENTERPRISE_REJECTED'
      | 'ENTERPRISE_SUSPENDED'
      | 'ENTERPRISE_REINSTATED'
      | 'HEADCOUNT_FILED'
      | 'HEADCOUNT_VERIFIED'
      | 'HEADCOUNT_REJECTED'
      | 'WORK_FILED'
      | 'PERSON_INVITED'
      | 'INVITATION_WITHDRAWN'
      | 'JOIN_ASKED'
      | 'JOIN_REFUSED'
      | 'PERSON_JOINED'
      | 'PERSON_REMOVED'
      | 'DOCUMENT_ADDED'
      | 'DOCUMENT_REMOVED';
    TimelineEntry: {
      /** @description Of the ledger */
      seq: number;
      kind: components['schemas']['FirmEntryKind'];
      /** Format: date-time */
      at: string;
      /** @description Who did it; told to officers only */
      actorName: string | null;
      headcount: number | null;
      /** Format: date */
      effectiveFrom: string | null;
      /** @description What the person wrote */
      text: string | null;
    };
    EnterpriseTimeline: {
      /** @description The last 200, the latest first */
      items: components['schemas']['TimelineEntry'][];
    };
    VerifyBody: {
      /**
       * @description Staff on site
       * @example 43
       */
      headcount: number;
      /**
       * Format: date
       * @description From today to 31 days ahead
       * @example 2020-03-02
       */
      effectiveFrom: string;
      /** @description Needed when the headcount is not the filed one */
      reason: string | null;
    };
    ReasonBody: {
      /** @example The licence has expired */
      reason: string;
    };
    QuestionBody: {
      /** @example How many of your staff are on site this week? */
      question: string;
    };
    AnswerBody: {
      /** @example 43 since Monday */
      answer: string;
    };
    FileHeadcountBody: {
      /**
       * @description Staff on site
       * @example 43
       */
      headcount: number;
      /**
       * Format: date
       * @description From today to 31 days ahead
       * @example 2020-03-02
       */
      effectiveFrom: string;
    };
    HeadcountFilingPage: {
      items: components['schemas']['HeadcountFilingView'][];
      /** @description `cursor` of the next page; null on the last one */
      nextCursor: string | null;
      /** @description Filings in all pages */
      total: number;
    };
    /** @enum {string} */
    DocumentPurpose:
      | 'business_licence'
      | 'staff_evidence'
      | 'registration_certificate'
      | 'hygiene_licence'
      | 'safety_evaluation'
      | 'test_report'
      | 'other';
    /**
     * @description Told by its content
     * @enum {string}
     */
    DocumentKind: 'pdf' | 'jpeg' | 'png';
    DocumentView: {
      /** Format: uuid */
      id: string;
      purpose: components['schemas']['DocumentPurpose'];
      /** @description With the ending of its kind */
      name: string;
      /** @description Told by its content */
      kind: components['schemas']['DocumentKind'];
      bytes: number;
      sha256: string;
      /** Format: date-time */
      addedAt: string;
      /** @description Until an officer has decided with it on the table */
      isRemovable: boolean;
    };
    DocumentList: {
      /** @description The earliest first, at most 10 */
      items: components['schemas']['DocumentView'][];
    };
    /** @enum {string} */
    InPlace: 'mechanism' | 'inspection' | 'supplies' | 'management' | 'education';
    WorkFilingView: {
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @description Counts from this day until a later filing does
       */
      effectiveFrom: string;
      onSite: number;
      inPlace: components['schemas']['InPlace'][];
      /** Format: date-time */
      filedAt: string;
    };
    FirmOnSite: {
      /** @description Verified headcount in force today */
      verified: number | null;
      /** @description The filing that counts today */
      current: components['schemas']['WorkFilingView'] | null;
      /** @description What the entitlement counts today: the smaller of the two */
      counted: number | null;
      /** @description The last 31, the latest first */
      history: components['schemas']['WorkFilingView'][];
    };
    FileWorkBody: {
      /**
       * @description Staff on site; 0 when nobody is
       * @example 38
       */
      onSite: number;
      /** @description Which of the five are in place */
      inPlace: components['schemas']['InPlace'][];
      /**
       * Format: date
       * @description From today to 31 days ahead
       * @example 2020-03-02
       */
      effectiveFrom: string;
    };
    IncompleteFirm: {
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      districtId: string;
      filing: components['schemas']['WorkFilingView'];
    };
    IncompleteFirmPage: {
      items: components['schemas']['IncompleteFirm'][];
      /** @description `cursor` of the next page; null on the last one */
      nextCursor: string | null;
      /** @description Firms in all pages */
      total: number;
    };
    FirmPerson: {
      /** Format: uuid */
      userId: string;
      displayName: string;
      login: string;
      /** @description Whether it is who asks */
      isMe: boolean;
    };
    /**
     * @description KEPT: there is no mail server here; FAILED: the mail server refused it for good
     * @enum {string}
     */
    InvitationMailState: 'WAITING' | 'SENT' | 'KEPT' | 'FAILED';
    OpenInvitation: {
      /** Format: uuid */
      id: string;
      /** @description Who invited */
      invitedBy: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description Where it went by e-mail */
      mailTo: string | null;
      /** @description KEPT: there is no mail server here; FAILED: the mail server refused it for good */
      mailState: components['schemas']['InvitationMailState'] | null;
    };
    FirmPeople: {
      /** @description The earliest first */
      people: components['schemas']['FirmPerson'][];
      /** @description Neither accepted nor expired */
      invitations: components['schemas']['OpenInvitation'][];
    };
    InvitationMail: {
      /** Format: email */
      to: string;
      /**
       * @description Of the e-mail
       * @enum {string}
       */
      language: 'en' | 'zh';
    };
    InviteBody: {
      /** @description Left out, the code is handed on by whoever invites */
      mail?: components['schemas']['InvitationMail'];
    };
    NewInvitation: {
      /**
       * @description Told once; only its hash is kept
       * @example K7Q2M-9XTRD
       */
      code: string;
      /** Format: date-time */
      expiresAt: string;
    };
    AcceptInvitationBody: {
      /**
       * @description Case, spaces and the hyphen do not matter
       * @example K7Q2M-9XTRD
       */
      code: string;
      /**
       * @description Case does not matter
       * @example wang.fang
       */
      login: string;
      /**
       * Format: password
       * @description At least 15 characters, not easy to guess
       */
      password: string;
      /** @example 王芳 */
      displayName: string;
      /**
       * @description Language of notices
       * @enum {string}
       */
      locale: 'en' | 'zh';
    };
    Joined: {
      /** Format: uuid */
      enterpriseId: string;
      /** @description The firm that was joined */
      enterpriseName: string;
    };
    JoinByCodeBody: {
      /**
       * @description Case, spaces and the hyphen do not matter
       * @example K7Q2M-9XTRD
       */
      code: string;
    };
    AskAsVisitorBody: {
      /**
       * @description Case does not matter
       * @example wang.fang
       */
      login: string;
      /**
       * Format: password
       * @description At least 15 characters, not easy to guess
       */
      password: string;
      /** @example 王芳 */
      displayName: string;
      /**
       * @description Language of notices
       * @enum {string}
       */
      locale: 'en' | 'zh';
      /**
       * @description Of the firm; normalised before it is checked
       * @example 91110000600037341L
       */
      uscc: string;
      /** @example I took over purchasing from Mr Li, extension 204 */
      reason: string;
    };
    /** @enum {string} */
    JoinRequestState: 'ASKED' | 'ADMITTED' | 'REFUSED';
    OwnJoinRequest: {
      /** Format: uuid */
      id: string;
      enterpriseName: string;
      state: components['schemas']['JoinRequestState'];
      /** Format: date-time */
      askedAt: string;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description Why not, in the words of who refused */
      decisionReason: string | null;
    };
    OwnJoinRequests: {
      /** @description The latest first */
      items: components['schemas']['OwnJoinRequest'][];
    };
    AskToJoinBody: {
      /**
       * @description Of the firm; normalised before it is checked
       * @example 91110000600037341L
       */
      uscc: string;
      /** @example I took over purchasing from Mr Li, extension 204 */
      reason: string;
    };
    WaitingJoinRequest: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      /** @example 310101 */
      districtId: string;
      /** @description Who asks */
      displayName: string;
      login: string;
      reason: string;
      /** Format: date-time */
      askedAt: string;
    };
    WaitingJoinRequests: {
      /** @description The earliest first */
      items: components['schemas']['WaitingJoinRequest'][];
    };
    ImportCounts: {
      /** @description Rows below the header that hold anything; the sum of the others once all columns are known */
      rows: number;
      /** @description May be posted */
      good: number;
      /** @description Need mending */
      bad: number;
      /** @description Are so already */
      posted: number;
    };
    /** @enum {string} */
    FirmField:
      | 'uscc'
      | 'name'
      | 'districtId'
      | 'address'
      | 'industry'
      | 'size'
      | 'contactName'
      | 'contactPhone'
      | 'headcount'
      | 'effectiveFrom';
    FirmImportColumn: {
      field: components['schemas']['FirmField'];
      /**
       * @description Number of the column in the file, from 1
       * @example 3
       */
      column: number;
    };
    FirmImportView: {
      /** Format: uuid */
      id: string;
      /** @example march.xlsx */
      fileName: string;
      /** @enum {string} */
      kind: 'csv' | 'xlsx';
      /** @description SHA-256 of the file; the same file is the same import */
      fileSha256: string;
      /** @description Names of the columns in the file */
      header: string[];
      counts: components['schemas']['ImportCounts'];
      /** Format: date-time */
      uploadedAt: string;
      /**
       * Format: date-time
       * @description When rows of it were posted last
       */
      postedAt: string | null;
      version: number;
      /** @description Which column holds which field */
      columns: components['schemas']['FirmImportColumn'][];
      /** @description Fields that no column holds; nothing is judged before they are known */
      missing: components['schemas']['FirmField'][];
    };
    /** @enum {string} */
    ImportVerdict: 'good' | 'bad' | 'posted';
    ImportCellError: {
      /** @description Number of the column in the file */
      column: number | null;
      /** @example pieces */
      field: string;
      /** @example NOT_WHOLE_PACKS */
      code: string;
      /** @description What is wrong */
      message: string;
      messageZh: string;
      /** @description How to mend it */
      mend: string;
      mendZh: string;
    };
    FirmImportRow: {
      /** @description Where it stands in the file; the header is row 1 */
      row: number;
      cells: string[];
      verdict: components['schemas']['ImportVerdict'];
      errors: components['schemas']['ImportCellError'][];
      /**
       * Format: uuid
       * @description The firm, where its code is registered
       */
      enterpriseId: string | null;
    };
    FirmImportRowPage: {
      items: components['schemas']['FirmImportRow'][];
      /** @description `after` of the next page; null on the last one */
      nextAfter: number | null;
      /** @description Rows in all pages */
      total: number;
    };
    FirmImportColumnsBody: {
      /** @description Every field that the file holds; each field and each column once */
      columns: components['schemas']['FirmImportColumn'][];
    };
    PostImportBody: {
      /**
       * @description all: every row or none; valid: the good rows, the bad ones stay to be mended
       * @enum {string}
       */
      mode: 'all' | 'valid';
    };
    /** @enum {string} */
    PriceReviewState: 'PENDING' | 'ACCEPTED' | 'REJECTED' | 'CLOSED';
    /** @enum {string} */
    QualificationState: 'APPLIED' | 'DOCUMENT_CHECK' | 'QUALIFIED' | 'PROVISIONAL' | 'REFUSED' | 'SUSPENDED' | 'LAPSED';
    /** @enum {string} */
    LotState: 'DECLARED' | 'AVAILABLE' | 'ON_HOLD' | 'DEPLETED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED' | 'RECALLED';
    /**
     * @description What keeps it from rounds; on offer again when none is left
     * @enum {string}
     */
    LotHold: 'SUPPLIER' | 'PRICE_REVIEW' | 'QUALIFICATION';
    LotLevels: {
      /** @description The sum of the others */
      onHand: number;
      /** @description Free: may be withdrawn, or frozen by the next round */
      available: number;
      /** @description Held by a round that is not decided */
      reserved: number;
      /** @description Awarded by an approved round */
      allocated: number;
      shipped: number;
      /** @description Expired, damaged or recalled */
      writtenOff: number;
    };
    LotView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      supplierName: string;
      /** @example surgical */
      productId: string;
      /**
       * @description Where the goods are
       * @example 310115
       */
      districtId: string;
      /**
       * @description Districts delivered to; null means all
       * @example [
       *       "310101",
       *       "310115"
       *     ]
       */
      serves: string[] | null;
      /** @example 200220A1 */
      batch: string;
      /** Format: date */
      producedOn: string;
      /** Format: date */
      expiresOn: string;
      /** @description Pieces a pack holds; awards are whole packs */
      packPieces: number;
      /** @description Price of one piece in fen */
      priceFen: number;
      /** @description What the supplier says it paid for one piece, in fen */
      costFen: number | null;
      /** @description Where that stands, such as an invoice */
      costSource: string | null;
      state: components['schemas']['LotState'];
      /** @description What keeps it from rounds; on offer again when none is left */
      holds: components['schemas']['LotHold'][];
      version: number;
      levels: components['schemas']['LotLevels'];
      /** Format: date-time */
      createdAt: string;
    };
    LotPage: {
      items: components['schemas']['LotView'][];
      /** @description `cursor` of the next page; null on the last one */
      nextCursor: string | null;
      /** @description Lots in all pages */
      total: number;
    };
    PostLotBody: {
      /** @example surgical */
      productId: string;
      /**
       * @description Where the goods are
       * @example 310115
       */
      districtId: string;
      /**
       * @description Districts delivered to; null means all
       * @example [
       *       "310101",
       *       "310115"
       *     ]
       */
      serves: string[] | null;
      /** @example 200220A1 */
      batch: string;
      /**
       * Format: date
       * @example 2020-02-20
       */
      producedOn: string;
      /**
       * Format: date
       * @description Last day on which the goods may be used
       * @example 2022-02-19
       */
      expiresOn: string;
      /**
       * @description A whole number of packs
       * @example 5000
       */
      pieces: number;
      /** @example 50 */
      packPieces: number;
      /**
       * @description Price of one piece in fen
       * @example 180
       */
      priceFen: number;
      /**
       * @description What you paid for one piece, in fen: needed above the ceiling, and where the policy judges the margin only
       * @example 130
       */
      costFen?: number | null;
      /**
       * @description Where the purchase price stands
       * @example Invoice 04518233 of 2020-02-18
       */
      costSource?: string | null;
    };
    /** @enum {string} */
    PriceBreachCode: 'PRICE_ABOVE_CEILING' | 'MARGIN_ABOVE_ALLOWED';
    PriceBreachView: {
      code: components['schemas']['PriceBreachCode'];
      /** @description Price of one piece in fen */
      priceFen: number;
      /** @description PRICE_ABOVE_CEILING: the policy’s ceiling */
      ceilingFen?: number;
      /** @description MARGIN_ABOVE_ALLOWED: what the supplier paid */
      costFen?: number;
      /** @description MARGIN_ABOVE_ALLOWED: the policy’s highest margin */
      maxMarginPercent?: number;
      /** @description MARGIN_ABOVE_ALLOWED: cost × (100 + percent) ÷ 100, rounded down */
      highestFen?: number;
    };
    PriceReviewView: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['PriceReviewState'];
      /** @description The price that was judged */
      priceFen: number;
      /** @description What the supplier says it paid */
      costFen: number | null;
      breaches: components['schemas']['PriceBreachView'][];
      /** Format: date-time */
      openedAt: string;
      /** @description null once it is decided or closed */
      clock: components['schemas']['ReviewClockView'] | null;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description Why it was accepted or rejected */
      reason: string | null;
      version: number;
    };
    /** @enum {string} */
    MovementKind:
      | 'POST'
      | 'CORRECT'
      | 'RESERVE'
      | 'RELEASE'
      | 'ALLOCATE'
      | 'DEALLOCATE'
      | 'WITHDRAW'
      | 'WRITE_OFF'
      | 'SHIP'
      | 'RECALL';
    LotMovementView: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['MovementKind'];
      onHand: number;
      available: number;
      reserved: number;
      allocated: number;
      shipped: number;
      writtenOff: number;
      /** Format: uuid */
      roundId: string | null;
      reason: string;
      /** Format: date-time */
      at: string;
    };
    LotDetail: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      supplierName: string;
      /** @example surgical */
      productId: string;
      /**
       * @description Where the goods are
       * @example 310115
       */
      districtId: string;
      /**
       * @description Districts delivered to; null means all
       * @example [
       *       "310101",
       *       "310115"
       *     ]
       */
      serves: string[] | null;
      /** @example 200220A1 */
      batch: string;
      /** Format: date */
      producedOn: string;
      /** Format: date */
      expiresOn: string;
      /** @description Pieces a pack holds; awards are whole packs */
      packPieces: number;
      /** @description Price of one piece in fen */
      priceFen: number;
      /** @description What the supplier says it paid for one piece, in fen */
      costFen: number | null;
      /** @description Where that stands, such as an invoice */
      costSource: string | null;
      state: components['schemas']['LotState'];
      /** @description What keeps it from rounds; on offer again when none is left */
      holds: components['schemas']['LotHold'][];
      version: number;
      levels: components['schemas']['LotLevels'];
      /** Format: date-time */
      createdAt: string;
      /** @description The latest one; null when the price never broke a rule */
      priceReview: components['schemas']['PriceReviewView'] | null;
      /** @description By how much each level changed and why, the first one first; they sum up to the levels */
      movements: components['schemas']['LotMovementView'][];
    };
    /** @enum {string} */
    LotEntryKind:
      | 'LOT_POSTED'
      | 'LOT_EDITED'
      | 'LOT_HELD'
      | 'LOT_RELEASED'
      | 'LOT_PRICE_ACCEPTED'
      | 'LOT_PRICE_REJECTED'
      | 'LOT_WITHDRAWN'
      | 'LOT_EXPIRED'
      | 'LOT_RECALLED';
    LotTimelineEntry: {
      /** @description Number of the ledger entry */
      seq: number;
      kind: components['schemas']['LotEntryKind'];
      /** Format: date-time */
      at: string;
      /** @description Who did it; officers only, null when it was the clock */
      actorName: string | null;
      /** @description Pieces posted, withdrawn or written off */
      pieces: number | null;
      /** @description Which hold was put on or taken off */
      hold: components['schemas']['LotHold'] | null;
      /** @description What the person wrote */
      text: string | null;
    };
    LotTimeline: {
      /** @description The latest first */
      items: components['schemas']['LotTimelineEntry'][];
    };
    LotReasonBody: {
      /** @example Sold before the channel opened */
      reason: string;
    };
    WithdrawLotBody: {
      /** @example Sold before the channel opened */
      reason: string;
      /**
       * @description A whole number of packs, at most what is free
       * @example 500
       */
      pieces: number;
    };
    PriceReviewItem: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['PriceReviewState'];
      /** @description The price that was judged */
      priceFen: number;
      /** @description What the supplier says it paid */
      costFen: number | null;
      breaches: components['schemas']['PriceBreachView'][];
      /** Format: date-time */
      openedAt: string;
      /** @description null once it is decided or closed */
      clock: components['schemas']['ReviewClockView'] | null;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description Why it was accepted or rejected */
      reason: string | null;
      version: number;
      /** Format: uuid */
      lotId: string;
      /** @example surgical */
      productId: string;
      /** @example 200220A1 */
      batch: string;
      supplierName: string;
      /** @example 310115 */
      districtId: string;
      /** @description Free pieces of the lot */
      availablePieces: number;
    };
    PriceReviewPage: {
      items: components['schemas']['PriceReviewItem'][];
      /** @description `cursor` of the next page; null on the last one */
      nextCursor: string | null;
      total: number;
    };
    /** @enum {string} */
    CertificateKind: 'DEVICE_REGISTRATION' | 'HYGIENE_LICENCE' | 'SAFETY_EVALUATION' | 'TEST_REPORT';
    CertificateBody: {
      kind: components['schemas']['CertificateKind'];
      /** @example 沪械注准20202140123 */
      number: string;
      /**
       * Format: date
       * @description The certificate’s own last day
       * @example 2025-02-10
       */
      validTo: string;
    };
    QualificationView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      supplierName: string;
      /**
       * @description District of the supplier
       * @example 310115
       */
      districtId: string;
      /** @example surgical */
      productId: string;
      state: components['schemas']['QualificationState'];
      /** @example 医用外科口罩 */
      goodsName: string;
      /** @example YY 0469-2011 */
      standard: string;
      certificates: components['schemas']['CertificateBody'][];
      /**
       * Format: date
       * @description Last day on which it holds
       */
      validTo: string;
      /** @description From today to that day; negative when it has passed */
      daysLeft: number;
      /** @description PROVISIONAL: most pieces a day’s round may take */
      dailyCapPieces: number | null;
      /** @description PROVISIONAL: districts whose firms may get the goods; null means all */
      audience: string[] | null;
      /** @description While an officer has to decide */
      clock: components['schemas']['ReviewClockView'] | null;
      /** Format: date-time */
      appliedAt: string;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description What the officer wrote */
      reason: string | null;
      version: number;
    };
    QualificationPage: {
      items: components['schemas']['QualificationView'][];
      /** @description `cursor` of the next page; null on the last one */
      nextCursor: string | null;
      total: number;
    };
    ApplyBody: {
      /** @example surgical */
      productId: string;
      /**
       * @description The name on the package
       * @example 医用外科口罩
       */
      goodsName: string;
      /**
       * @description The standard on the package
       * @example YY 0469-2011
       */
      standard: string;
      certificates: components['schemas']['CertificateBody'][];
    };
    /** @enum {string} */
    QualificationEntryKind:
      | 'QUALIFICATION_APPLIED'
      | 'QUALIFICATION_GRANTED'
      | 'QUALIFICATION_GRANTED_PROVISIONALLY'
      | 'QUALIFICATION_REFUSED'
      | 'QUALIFICATION_SUSPENDED'
      | 'QUALIFICATION_RECHECKED'
      | 'QUALIFICATION_LAPSED'
      | 'DOCUMENT_ADDED'
      | 'DOCUMENT_REMOVED';
    QualificationEntry: {
      /** @description Number of the ledger entry */
      seq: number;
      kind: components['schemas']['QualificationEntryKind'];
      /** Format: date-time */
      at: string;
      /** @description Who did it; officers only, null when it was the clock */
      actorName: string | null;
      /** @description What the person wrote */
      text: string | null;
    };
    QualificationDetail: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      supplierName: string;
      /**
       * @description District of the supplier
       * @example 310115
       */
      districtId: string;
      /** @example surgical */
      productId: string;
      state: components['schemas']['QualificationState'];
      /** @example 医用外科口罩 */
      goodsName: string;
      /** @example YY 0469-2011 */
      standard: string;
      certificates: components['schemas']['CertificateBody'][];
      /**
       * Format: date
       * @description Last day on which it holds
       */
      validTo: string;
      /** @description From today to that day; negative when it has passed */
      daysLeft: number;
      /** @description PROVISIONAL: most pieces a day’s round may take */
      dailyCapPieces: number | null;
      /** @description PROVISIONAL: districts whose firms may get the goods; null means all */
      audience: string[] | null;
      /** @description While an officer has to decide */
      clock: components['schemas']['ReviewClockView'] | null;
      /** Format: date-time */
      appliedAt: string;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description What the officer wrote */
      reason: string | null;
      version: number;
      /** @description Who did what, the latest first */
      timeline: components['schemas']['QualificationEntry'][];
    };
    QualificationReasonBody: {
      /** @example The registration is of another product */
      reason: string;
    };
    ProvisionalBody: {
      /** @example The registration is of another product */
      reason: string;
      /**
       * Format: date
       * @description Last day, after today and within the certificates
       * @example 2020-04-30
       */
      until: string;
      /**
       * @description Most pieces a day’s round may take
       * @example 20000
       */
      dailyCapPieces: number;
      /**
       * @description Districts whose firms may get the goods; null means all
       * @example [
       *       "310101"
       *     ]
       */
      audience: string[] | null;
    };
    /** @enum {string} */
    LotField:
      | 'productId'
      | 'batch'
      | 'packPieces'
      | 'pieces'
      | 'priceFen'
      | 'producedOn'
      | 'expiresOn'
      | 'districtId'
      | 'costFen'
      | 'costSource'
      | 'serves';
    ImportColumn: {
      field: components['schemas']['LotField'];
      /**
       * @description Number of the column in the file, from 1
       * @example 3
       */
      column: number;
    };
    LotImportView: {
      /** Format: uuid */
      id: string;
      /** @example march.xlsx */
      fileName: string;
      /** @enum {string} */
      kind: 'csv' | 'xlsx';
      /** @description SHA-256 of the file; the same file is the same import */
      fileSha256: string;
      /** @description Names of the columns in the file */
      header: string[];
      counts: components['schemas']['ImportCounts'];
      /** Format: date-time */
      uploadedAt: string;
      /**
       * Format: date-time
       * @description When rows of it were posted last
       */
      postedAt: string | null;
      version: number;
      /** @description Which column holds which field */
      columns: components['schemas']['ImportColumn'][];
      /** @description Fields that no column holds; nothing is judged before they are known */
      missing: components['schemas']['LotField'][];
    };
    ImportRowView: {
      /** @description Where it stands in the file; the header is row 1 */
      row: number;
      cells: string[];
      verdict: components['schemas']['ImportVerdict'];
      errors: components['schemas']['ImportCellError'][];
      /**
       * Format: uuid
       * @description The lot it is, once posted
       */
      lotId: string | null;
    };
    ImportRowPage: {
      items: components['schemas']['ImportRowView'][];
      /** @description `after` of the next page; null on the last one */
      nextAfter: number | null;
      /** @description Rows in all pages */
      total: number;
    };
    ImportColumnsBody: {
      /** @description Every field that the file holds; each field and each column once */
      columns: components['schemas']['ImportColumn'][];
    };
    /** @enum {string} */
    Category: 'masks' | 'disinfectant' | 'goggles' | 'thermometers';
    /** @enum {string} */
    RequisitionState:
      'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'QUARANTINED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED' | 'RELEASED' | 'CLOSED';
    /** @enum {string} */
    RequisitionSort: 'latest' | 'earliest' | 'most';
    EntitlementView: {
      category: components['schemas']['Category'];
      /**
       * @description What counts: verified staff, or fewer when fewer are on site; 0 when no figure is verified
       * @example 43
       */
      headcount: number;
      /**
       * @description The verified figure
       * @example 43
       */
      verifiedHeadcount: number | null;
      /** @example 1 */
      ratePerHeadPerDay: number;
      /**
       * @description The rate is for so many heads: 1 thermometer per 50
       * @example 1
       */
      perHeads: number;
      /** @example 3 */
      coverDays: number;
      /** @example 129 */
      needPieces: number;
      /**
       * @description Received from windowFrom to windowTo, both included
       * @example 60
       */
      receivedPieces: number;
      /** Format: date */
      windowFrom: string;
      /** Format: date */
      windowTo: string;
      /**
       * @description The most the firm can claim; asking for more gains nothing
       * @example 69
       */
      entitlementPieces: number;
      /** Format: uuid */
      policyId: string;
    };
    /** @enum {string} */
    QuarantineCode:
      'ASKED_ABOVE_CITY_LIMIT' | 'ASKED_LOOKS_ACCIDENTAL' | 'HEADCOUNT_UNVERIFIED' | 'ASKED_FAR_ABOVE_NEED';
    QuarantineView: {
      code: components['schemas']['QuarantineCode'];
      /**
       * @example {
       *       "askedPieces": 5000,
       *       "needPieces": 129,
       *       "maxTimesNeed": 10
       *     }
       */
      params: {
        [key: string]: number;
      };
    };
    /**
     * @description HEADCOUNT_VERIFIED: released by itself when the headcount was verified
     * @enum {string}
     */
    DecisionOutcome: 'RELEASED' | 'REJECTED' | 'HEADCOUNT_VERIFIED';
    DecisionView: {
      /** @description HEADCOUNT_VERIFIED: released by itself when the headcount was verified */
      outcome: components['schemas']['DecisionOutcome'];
      /** @description What the officer wrote; null when it was released by itself */
      reason: string | null;
      /** Format: date-time */
      decidedAt: string;
    };
    RequisitionView: {
      /** Format: uuid */
      id: string;
      /**
       * @description For the telephone: its last character is a check
       * @example M0302-7K3Q-F9DXC
       */
      reference: string;
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      category: components['schemas']['Category'];
      /**
       * Format: date
       * @description The day whose round it takes part in
       */
      serviceDate: string;
      askedPieces: number;
      /**
       * @description Products the firm can use
       * @example [
       *       "medical",
       *       "surgical"
       *     ]
       */
      accepts: string[];
      /** @description Highest price of one piece in fen; null means any */
      maxPriceFen: number | null;
      /** Format: date */
      neededBy: string | null;
      /** @description RELEASED while a round holds the day, CLOSED once it was approved, EXPIRED when its day went by */
      state: components['schemas']['RequisitionState'];
      /** @description Why an officer has to look at it, or had to */
      quarantine: components['schemas']['QuarantineView'] | null;
      /** @description What became of its quarantine; null while it waits, when there was none, and after a change */
      decision: components['schemas']['DecisionView'] | null;
      /** @description The hotline operator who filed or changed it last for the firm; null when the firm did */
      assistedBy: string | null;
      /**
       * Format: date-time
       * @description When it was filed or last changed
       */
      submittedAt: string;
      version: number;
      /** @description Under the policy of its day; left out in lists */
      entitlement?: components['schemas']['EntitlementView'] | null;
    };
    RequisitionPage: {
      items: components['schemas']['RequisitionView'][];
      /** @description `cursor` of the next page; null on the last one */
      nextCursor: string | null;
      /** @description Requisitions in all pages */
      total: number;
    };
    /** @enum {string} */
    RequisitionEntryKind:
      | 'REQUISITION_SUBMITTED'
      | 'REQUISITION_AMENDED'
      | 'REQUISITION_WITHDRAWN'
      | 'REQUISITION_JUDGED'
      | 'REQUISITION_RELEASED'
      | 'REQUISITION_REJECTED';
    RequisitionTimelineEntry: {
      /** @description Where it stands in the ledger */
      seq: number;
      kind: components['schemas']['RequisitionEntryKind'];
      /** Format: date-time */
      at: string;
      /** @description Told to officers only; null for the channel itself */
      actorName: string | null;
      /** @description What was asked for from then on */
      askedPieces: number | null;
      /** @description By the hotline, for a firm that phoned in */
      isAssisted: boolean;
      /** @description A standing requisition, confirmed */
      isStanding: boolean;
      /** @description Why an officer had to look at it */
      quarantine: components['schemas']['QuarantineCode'] | null;
      /** @description HEADCOUNT_VERIFIED where it was judged again because of that */
      cause: string | null;
      /** @description What the officer wrote */
      text: string | null;
    };
    RequisitionTimeline: {
      /** @description The latest first */
      items: components['schemas']['RequisitionTimelineEntry'][];
    };
    RequisitionBody: {
      /** @example masks */
      category: components['schemas']['Category'];
      /** @example 120 */
      askedPieces: number;
      /**
       * @description Products of the category that the firm can use
       * @example [
       *       "medical",
       *       "surgical"
       *     ]
       */
      accepts: string[];
      /**
       * @description Highest price of one piece in fen; null means any
       * @example 300
       */
      maxPriceFen: number | null;
      /**
       * Format: date
       * @example null
       */
      neededBy: string | null;
    };
    QuarantineClock: {
      light: components['schemas']['ReviewLight'];
      /** @description Of the 48 hours since it was filed; negative when they are over */
      minutesLeft: number;
    };
    /**
     * @description HELD: a round has frozen the day, nothing can be decided until it ends
     * @enum {string}
     */
    DayState: 'OPEN' | 'HELD' | 'CLOSED';
    QuarantinedFirm: {
      /** @example 91310101MA1FY12345 */
      uscc: string;
      /** @example 310101 */
      districtId: string;
      industry: string;
      size: components['schemas']['Size'];
      tier: number;
      state: components['schemas']['EnterpriseState'];
      /** @description Verified and in force on its day; null when none is */
      headcount: number | null;
      /** @description Filed, and not decided yet */
      filedHeadcount: number | null;
      /** @example 13800000000 */
      contactPhone: string;
    };
    QuarantinedRequisition: {
      /** Format: uuid */
      id: string;
      /**
       * @description For the telephone: its last character is a check
       * @example M0302-7K3Q-F9DXC
       */
      reference: string;
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      category: components['schemas']['Category'];
      /**
       * Format: date
       * @description The day whose round it takes part in
       */
      serviceDate: string;
      askedPieces: number;
      /**
       * @description Products the firm can use
       * @example [
       *       "medical",
       *       "surgical"
       *     ]
       */
      accepts: string[];
      /** @description Highest price of one piece in fen; null means any */
      maxPriceFen: number | null;
      /** Format: date */
      neededBy: string | null;
      /** @description RELEASED while a round holds the day, CLOSED once it was approved, EXPIRED when its day went by */
      state: components['schemas']['RequisitionState'];
      /** @description Why an officer has to look at it, or had to */
      quarantine: components['schemas']['QuarantineView'] | null;
      /** @description What became of its quarantine; null while it waits, when there was none, and after a change */
      decision: components['schemas']['DecisionView'] | null;
      /** @description The hotline operator who filed or changed it last for the firm; null when the firm did */
      assistedBy: string | null;
      /**
       * Format: date-time
       * @description When it was filed or last changed
       */
      submittedAt: string;
      version: number;
      /** @description Under the policy of its day; left out in lists */
      entitlement?: components['schemas']['EntitlementView'] | null;
      clock: components['schemas']['QuarantineClock'];
      /** @description HELD: a round has frozen the day, nothing can be decided until it ends */
      day: components['schemas']['DayState'];
      firm: components['schemas']['QuarantinedFirm'];
    };
    QuarantinePage: {
      items: components['schemas']['QuarantinedRequisition'][];
      /** @description `cursor` of the next page; null on the last one */
      nextCursor: string | null;
      total: number;
    };
    QuarantineDecisionBody: {
      /**
       * @description The firm reads it
       * @example Confirmed by phone: two shifts
       */
      reason: string;
    };
    /**
     * @description NOT_RECONFIRMED: its round began without it
     * @enum {string}
     */
    StandingDayState: 'WAITS' | 'CONFIRMED' | 'NOT_RECONFIRMED';
    StandingDay: {
      /** Format: date */
      serviceDate: string;
      /** @description NOT_RECONFIRMED: its round began without it */
      state: components['schemas']['StandingDayState'];
      /**
       * Format: uuid
       * @description The requisition of the day
       */
      requisitionId: string | null;
    };
    StandingView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      enterpriseId: string;
      category: components['schemas']['Category'];
      /** @description Pieces wished for each day */
      askedPieces: number;
      /**
       * @example [
       *       "medical",
       *       "surgical"
       *     ]
       */
      accepts: string[];
      /** @description Highest price of one piece in fen; null means any */
      maxPriceFen: number | null;
      /**
       * Format: date
       * @description The first day it was meant for
       */
      since: string;
      version: number;
      today: components['schemas']['StandingDay'];
      /** @description Days of the last two weeks whose round began without it, the latest first */
      missedDays: string[];
    };
    StandingList: {
      /** @description At most one a category */
      items: components['schemas']['StandingView'][];
    };
    StandingBody: {
      /** @example masks */
      category: components['schemas']['Category'];
      /** @example 120 */
      askedPieces: number;
      /**
       * @description Products of the category that the firm can use
       * @example [
       *       "medical",
       *       "surgical"
       *     ]
       */
      accepts: string[];
      /**
       * @description Highest price of one piece in fen; null means any
       * @example 300
       */
      maxPriceFen: number | null;
    };
    /** @enum {string} */
    AppealListKind: 'waiting' | 'decided' | 'withdrawn';
    /** @enum {string} */
    AppealState: 'LODGED' | 'RERUN' | 'DECIDED' | 'PUBLISHED' | 'WITHDRAWN';
    /** @enum {string} */
    AppealGround: 'HEADCOUNT_WRONG' | 'NOT_COUNTED' | 'WISH_WRONG' | 'TIER_MISSED' | 'RECEIVED_TWICE' | 'OTHER';
    /** @enum {string} */
    AppealOutcome: 'UPHELD' | 'REFUSED';
    /**
     * @description Public
     * @enum {string}
     */
    AppealReason:
      'RECORD_CORRECTED' | 'OFFICE_ERROR' | 'EVIDENCE_MISSING' | 'RECORD_RIGHT' | 'NOT_A_FACT' | 'NO_DIFFERENCE';
    AppealView: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['AppealState'];
      ground: components['schemas']['AppealGround'];
      /** Format: uuid */
      requisitionId: string;
      /** Format: uuid */
      roundId: string;
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      /** @example 310104 */
      districtId: string;
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
      askedPieces: number;
      /** @description What the round gave */
      gotPieces: number;
      /** Format: date-time */
      lodgedAt: string;
      /** @description While it is not decided */
      clock: components['schemas']['ReviewClockView'] | null;
      outcome: components['schemas']['AppealOutcome'] | null;
      /** @description Public */
      reason: components['schemas']['AppealReason'] | null;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description To be made good in the next rounds of the category */
      owedPieces: number;
      version: number;
    };
    AppealPage: {
      items: components['schemas']['AppealView'][];
      nextCursor: string | null;
      /** @description Of this list */
      total: number;
    };
    AppealWishBody: {
      /**
       * @example [
       *       "surgical"
       *     ]
       */
      accepts: string[];
      /** @description In fen; null means any */
      maxPriceFen: number | null;
    };
    AppealChangeBody: {
      /** @description null: as it was */
      headcount: number | null;
      /** @description Received in the window; null: as it was */
      receivedPieces: number | null;
      /** @description null: as it was */
      tier: number | null;
      /**
       * @description null: as it was
       * @example null
       */
      wish: components['schemas']['AppealWishBody'] | null;
    };
    LodgeAppealBody: {
      /** Format: uuid */
      requisitionId: string;
      /** @description Public */
      ground: components['schemas']['AppealGround'];
      /** @description The fact that the ground is about; the others null */
      stated: components['schemas']['AppealChangeBody'];
      /** @description What is wrong, in the firm’s words; never public */
      note: string;
    };
    AppealFactsView: {
      /** @description Headcount */
      weight: number;
      receivedPieces: number;
      tier: number;
      accepts: string[];
      maxPriceFen: number | null;
      askedPieces: number;
      /** @description min(asked, entitlement) */
      claimPieces: number;
    };
    AppealSide: {
      requisitions: number;
      pieces: number;
    };
    AppealGroup: {
      /** @description More (positive) or less */
      changePieces: number;
      requisitions: number;
    };
    AppealRunResultView: {
      gotPieces: number;
      /** @description What the firm would have got */
      wouldPieces: number;
      /** @description null where the round did not hold it */
      factsBefore: components['schemas']['AppealFactsView'] | null;
      factsAfter: components['schemas']['AppealFactsView'];
      /** @description Others that would have got more */
      gaining: components['schemas']['AppealSide'];
      /** @description Others that would have got less */
      losing: components['schemas']['AppealSide'];
      /** @description How many others by how many pieces, the most frequent first */
      groups: components['schemas']['AppealGroup'][];
      /** @description Pieces that nobody got */
      leftBefore: number;
      leftAfter: number;
      /** @description Of the snapshot with the change; the round’s own where nothing was changed */
      snapshotSha256: string;
      awardsSha256: string;
      computeMs: number;
    };
    AppealRunView: {
      /** Format: uuid */
      id: string;
      change: components['schemas']['AppealChangeBody'];
      /** Format: date-time */
      askedAt: string;
      percent: number;
      /**
       * Format: date-time
       * @description null while it is under way
       */
      finishedAt: string | null;
      /** @example CERTIFICATE_REFUSED */
      failureCode: string | null;
      result: components['schemas']['AppealRunResultView'] | null;
    };
    ReceiptEntry: {
      seq: number;
      hash: string;
      /** @example REQUISITION_SUBMITTED */
      kind: string;
      /** Format: date-time */
      at: string;
    };
    AppealDetail: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['AppealState'];
      ground: components['schemas']['AppealGround'];
      /** Format: uuid */
      requisitionId: string;
      /** Format: uuid */
      roundId: string;
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      /** @example 310104 */
      districtId: string;
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
      askedPieces: number;
      /** @description What the round gave */
      gotPieces: number;
      /** Format: date-time */
      lodgedAt: string;
      /** @description While it is not decided */
      clock: components['schemas']['ReviewClockView'] | null;
      outcome: components['schemas']['AppealOutcome'] | null;
      /** @description Public */
      reason: components['schemas']['AppealReason'] | null;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description To be made good in the next rounds of the category */
      owedPieces: number;
      version: number;
      /** @description What should have stood, as the firm says */
      stated: components['schemas']['AppealChangeBody'];
      /** @description In the firm’s words */
      note: string;
      /** @description Whether the round held the requisition */
      isCounted: boolean;
      /** @description In the official’s words */
      decisionNote: string | null;
      /** @description Of what is owed, not made good yet */
      leftPieces: number;
      /** @description The latest; for a firm once it is decided */
      run: components['schemas']['AppealRunView'] | null;
      /** @description Whether the reader may decide: who approved the round may not */
      isDecider: boolean;
      /** @description What the ledger recorded, to keep and to check later */
      entries: components['schemas']['ReceiptEntry'][];
    };
    RerunBody: {
      /** @description As the official found it */
      change: components['schemas']['AppealChangeBody'];
    };
    /** @enum {string} */
    AppealChangeSide: 'gains' | 'loses';
    AppealChangeView: {
      /** Format: uuid */
      requisitionId: string;
      enterpriseName: string;
      /** @example 310104 */
      districtId: string;
      beforePieces: number;
      afterPieces: number;
      changePieces: number;
    };
    AppealChangePage: {
      items: components['schemas']['AppealChangeView'][];
      nextCursor: string | null;
      total: number;
    };
    DecideAppealBody: {
      outcome: components['schemas']['AppealOutcome'];
      /** @description Public */
      reason: components['schemas']['AppealReason'];
      /** @description The firm reads it; never public */
      note: string;
    };
    /** @enum {string} */
    ReasonCode:
      | 'FULLY_MET'
      | 'CAP_ENTITLEMENT'
      | 'RECEIVED_IN_WINDOW'
      | 'POOL_SHORT'
      | 'LOWER_TIER'
      | 'NO_COMPATIBLE_LOT'
      | 'PRICE_ABOVE_CEILING'
      | 'LIFE_TOO_SHORT'
      | 'OUT_OF_AREA'
      | 'PACK_ROUND_DOWN'
      | 'TIE_BREAK_LOST'
      | 'NOT_RECONFIRMED'
      | 'QUARANTINED'
      | 'HEADCOUNT_UNVERIFIED'
      | 'OFFICIAL_OVERRIDE'
      | 'DECLINED'
      | 'LAPSED'
      | 'RECALLED';
    /**
     * @description Today; one of a category is in force
     * @enum {string}
     */
    PolicyStanding: 'COMING' | 'IN_FORCE' | 'PAST';
    PolicyView: {
      /** Format: uuid */
      id: string;
      /** @example shanghai-rehearsal */
      name: string;
      category: components['schemas']['Category'];
      policyVersion: number;
      /** Format: date */
      effectiveFrom: string;
      /** @description Today; one of a category is in force */
      standing: components['schemas']['PolicyStanding'];
      /** @description Why it was set */
      reason: string;
      /** @description Who set it; null when it came with the installation */
      setByName: string | null;
      /** Format: date-time */
      setAt: string;
    };
    PolicyPage: {
      items: components['schemas']['PolicyView'][];
      nextCursor: string | null;
      total: number;
    };
    SetPolicyBody: {
      /** @example shanghai-rehearsal */
      name: string;
      /** @example masks */
      category: components['schemas']['Category'];
      /** @description The latest version of that name and category that was looked at; 0 for a name that is new */
      latestVersion: number;
      /**
       * Format: date
       * @description From this day on; today at the earliest
       * @example 2020-03-03
       */
      effectiveFrom: string;
      /** @description Rates, cover, window, weights, order, stages, limits, price ceilings, cut-off; as `rules` of a policy that is read */
      rules: {
        [key: string]: unknown;
      };
      /** @example Deliveries of the week halved: cover three days, not seven. */
      reason: string;
    };
    PolicyDetail: {
      /** Format: uuid */
      id: string;
      /** @example shanghai-rehearsal */
      name: string;
      category: components['schemas']['Category'];
      policyVersion: number;
      /** Format: date */
      effectiveFrom: string;
      /** @description Today; one of a category is in force */
      standing: components['schemas']['PolicyStanding'];
      /** @description Why it was set */
      reason: string;
      /** @description Who set it; null when it came with the installation */
      setByName: string | null;
      /** Format: date-time */
      setAt: string;
      /** @description Latest version of the same name and category */
      latestVersion: number;
      rules: {
        [key: string]: unknown;
      };
    };
    PolicyPreset: {
      /** @example zhuhai-draw */
      id: string;
      nameEn: string;
      nameZh: string;
      /** @description The notice it is taken from, in short */
      source: string;
      /** @description The same in Chinese */
      sourceZh: string;
      category: components['schemas']['Category'];
      rules: {
        [key: string]: unknown;
      };
    };
    PolicyPresets: {
      items: components['schemas']['PolicyPreset'][];
    };
    /** @enum {string} */
    RoundState:
      | 'SCHEDULED'
      | 'SNAPSHOTTING'
      | 'COMPUTING'
      | 'VERIFYING'
      | 'PROPOSED'
      | 'APPROVED'
      | 'PUBLISHED'
      | 'REJECTED'
      | 'FAILED'
      | 'CANCELLED'
      | 'SUPERSEDED';
    /** @enum {string} */
    RoundStage: 'QUEUED' | 'SNAPSHOTTING' | 'COMPUTING' | 'VERIFYING' | 'WRITING' | 'PROPOSED';
    RoundFailure: {
      /**
       * @description Stable code
       * @example CERTIFICATE_REFUSED
       */
      code: string;
      /**
       * @description What the code is about
       * @example {
       *       "violations": 2,
       *       "violation": "AWARD_SUM",
       *       "line": 3
       *     }
       */
      figures: {
        [key: string]: string | number;
      };
      /** @description For engineers, in English */
      detail: string | null;
    };
    RoundTotalsView: {
      /**
       * @description Pieces that the round froze
       * @example 1000000
       */
      lotPieces: number;
      /** @example 2043112 */
      claimPieces: number;
      /** @example 999980 */
      awardedPieces: number;
      /** @description Sum of metres × pieces */
      metresPieces: number;
      /** @description Awards a whole pack or more away from the exact share (mixed packs only) */
      beyondPack: number;
      requisitions: number;
      /** @description Got their whole claim */
      metInFull: number;
      /** @description Got a part of their claim */
      short: number;
      /** @description Got nothing */
      unserved: number;
      lotsUsed: number;
      piecesLeft: number;
    };
    RoundSummary: {
      /** Format: uuid */
      id: string;
      category: components['schemas']['Category'];
      /**
       * Format: date
       * @example 2020-03-02
       */
      serviceDate: string;
      /** @description Counts the rounds of the day */
      revision: number;
      state: components['schemas']['RoundState'];
      stage: components['schemas']['RoundStage'] | null;
      percent: number;
      /**
       * Format: uuid
       * @description May not decide about the round
       */
      openedById: string;
      openedByName: string;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      proposedAt: string | null;
      decidedByName: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      decisionReason: string | null;
      failure: components['schemas']['RoundFailure'] | null;
      /** @description Digest of the round: SHA-256 of the canonical snapshot */
      snapshotSha256: string | null;
      /** @description SHA-256 of the canonical awards file */
      awardsSha256: string | null;
      /** @description Null until proposed */
      totals: components['schemas']['RoundTotalsView'] | null;
      /** @description Milliseconds: queuedMs, snapshotMs, computeMs, verifyMs, writeMs, totalMs */
      timings: {
        [key: string]: number;
      };
      /** @description While it waits for the second person */
      clock: components['schemas']['ReviewClockView'] | null;
      /** @description For If-Match */
      version: number;
    };
    RoundPage: {
      items: components['schemas']['RoundSummary'][];
      nextCursor: string | null;
      total: number;
    };
    OpenRoundBody: {
      /** @example masks */
      category: components['schemas']['Category'];
    };
    RoundPolicy: {
      /** Format: uuid */
      id: string;
      /** @example Shanghai standard */
      name: string;
      policyVersion: number;
    };
    RoundBlock: {
      id: number;
      stage: number;
      /**
       * @description Pieces per head, exactly: numerator and denominator in lowest terms
       * @example [
       *       "141",
       *       "50"
       *     ]
       */
      level: string[];
      /** @description Lots used up at this level */
      lots: number;
      /** @description Requisitions frozen at this level */
      requisitions: number;
    };
    RoundTier: {
      requisitions: number;
      claimPieces: number;
      awardedPieces: number;
      headcount: number;
      /**
       * @description Received in the window and awarded, per head, for showing
       * @example 2.82
       */
      levelPerHead: number;
      metInFull: number;
      short: number;
      unserved: number;
      tier: number;
    };
    RoundDistrict: {
      requisitions: number;
      claimPieces: number;
      awardedPieces: number;
      headcount: number;
      /**
       * @description Received in the window and awarded, per head, for showing
       * @example 2.82
       */
      levelPerHead: number;
      metInFull: number;
      short: number;
      unserved: number;
      /** @example 310101 */
      districtId: string;
    };
    RoundCertificate: {
      /** @description The independent verifier found no violation */
      verified: boolean;
      /** Format: date-time */
      checkedAt: string;
    };
    RoundGoneLot: {
      /** Format: uuid */
      lotId: string;
      /** @example kn95 */
      productId: string;
      supplierName: string;
      state: components['schemas']['LotState'];
      /** @description What the proposal gives of it */
      pieces: number;
    };
    /**
     * @description ADJUSTED: quantities set by hand were proposed
     * @enum {string}
     */
    SupersessionCause: 'ADJUSTED' | 'LOTS_GONE';
    RoundSuccessor: {
      /** Format: uuid */
      id: string;
      revision: number;
      /** @description ADJUSTED: quantities set by hand were proposed */
      cause: components['schemas']['SupersessionCause'];
    };
    RoundDetail: {
      /** Format: uuid */
      id: string;
      category: components['schemas']['Category'];
      /**
       * Format: date
       * @example 2020-03-02
       */
      serviceDate: string;
      /** @description Counts the rounds of the day */
      revision: number;
      state: components['schemas']['RoundState'];
      stage: components['schemas']['RoundStage'] | null;
      percent: number;
      /**
       * Format: uuid
       * @description May not decide about the round
       */
      openedById: string;
      openedByName: string;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      proposedAt: string | null;
      decidedByName: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      decisionReason: string | null;
      failure: components['schemas']['RoundFailure'] | null;
      /** @description Digest of the round: SHA-256 of the canonical snapshot */
      snapshotSha256: string | null;
      /** @description SHA-256 of the canonical awards file */
      awardsSha256: string | null;
      /** @description Null until proposed */
      totals: components['schemas']['RoundTotalsView'] | null;
      /** @description Milliseconds: queuedMs, snapshotMs, computeMs, verifyMs, writeMs, totalMs */
      timings: {
        [key: string]: number;
      };
      /** @description While it waits for the second person */
      clock: components['schemas']['ReviewClockView'] | null;
      /** @description For If-Match */
      version: number;
      policy: components['schemas']['RoundPolicy'];
      blocks: components['schemas']['RoundBlock'][];
      byTier: components['schemas']['RoundTier'][];
      byDistrict: components['schemas']['RoundDistrict'][];
      /**
       * @example {
       *       "FULLY_MET": 9120
       *     }
       */
      reasonCounts: {
        [key: string]: number;
      };
      certificate: components['schemas']['RoundCertificate'] | null;
      /** @description Lots that it gives from and that are no longer on offer: it is computed anew */
      goneLots: components['schemas']['RoundGoneLot'][];
      /** @description The revision that took its place */
      supersededBy: components['schemas']['RoundSuccessor'] | null;
    };
    DecisionReasonBody: {
      /** @example The lots of yesterday evening are missing. */
      reason: string;
    };
    /** @enum {string} */
    AwardState:
      | 'PROPOSED'
      | 'OFFERED'
      | 'ACCEPTED'
      | 'DECLINED'
      | 'LAPSED'
      | 'SHIPPED'
      | 'PARTIALLY_RECEIVED'
      | 'RECEIVED'
      | 'DISPUTED'
      | 'RECALLED';
    AwardLineView: {
      /** Format: uuid */
      lotId: string;
      /** @example surgical */
      productId: string;
      supplierName: string;
      /**
       * @description Where the goods are
       * @example 310104
       */
      districtId: string;
      pieces: number;
      packPieces: number;
      /** @description Price of one piece in fen */
      priceFen: number;
      /** @description The lot was recalled: these pieces are not to be used */
      isRecalled: boolean;
    };
    RoundAward: {
      /** Format: uuid */
      roundId: string;
      /** Format: uuid */
      requisitionId: string;
      askedPieces: number;
      /** @description min(asked, entitlement) */
      claimPieces: number;
      /** @description Awarded: whole packs, at most the claim */
      pieces: number;
      /** @description Received in the policy's window before this round */
      receivedPieces: number;
      /** @description Weight in the division: verified staff on site */
      headcount: number;
      /**
       * @description Exact share before packs: numerator and denominator in lowest terms
       * @example [
       *       "3063",
       *       "50"
       *     ]
       */
      fairPieces: string[];
      /** @description Block of the certificate; null where no lot is compatible */
      block: number | null;
      state: components['schemas']['AwardState'];
      /**
       * @description Stable codes with the numbers behind them
       * @example [
       *       {
       *         "code": "POOL_SHORT",
       *         "level": [
       *           141,
       *           50
       *         ],
       *         "enoughPieces": 26100
       *       }
       *     ]
       */
      reasons: ({
        code: string;
      } & {
        [key: string]: unknown;
      })[];
      /** @description Of recalled lots: what the firm needs replaced */
      recalledPieces: number;
      lines: components['schemas']['AwardLineView'][];
      enterpriseName: string;
      /** @example 310104 */
      districtId: string;
      tier: number;
    };
    AwardPage: {
      items: components['schemas']['RoundAward'][];
      nextCursor: string | null;
      total: number;
    };
    BlockProduct: {
      /** @example kn95 */
      productId: string;
      /** @description Lots used up at this level */
      lots: number;
      /** @description What the round froze of them */
      lotPieces: number;
      /** @description What it gives of them; the rest are packs that nobody of the block could take */
      awardedPieces: number;
    };
    BlockStory: {
      id: number;
      stage: number;
      /**
       * @description Pieces per head, exactly: numerator and denominator in lowest terms
       * @example [
       *       "141",
       *       "50"
       *     ]
       */
      level: string[];
      /** @description Lots used up at this level */
      lots: number;
      /** @description Requisitions frozen at this level */
      requisitions: number;
      /** @description Empty where its requisitions stopped at their claim */
      products: components['schemas']['BlockProduct'][];
      /** @description Districts of its firms, the one with most of them first */
      districtIds: string[];
      /** @description Tiers of its firms, rising */
      tiers: number[];
      /** @description What its firms claimed */
      claimPieces: number;
      /** @description What they get */
      awardedPieces: number;
      /** @description Of its requisitions, those that get their whole claim */
      metInFull: number;
    };
    LevelBar: {
      requisitions: number;
      /** @description Staff of those firms */
      headcount: number;
      /** @description What the round gives them */
      awardedPieces: number;
    };
    LevelSpread: {
      /** @description Width of a bar in thousandths of a piece a head */
      barMilli: number;
      /** @description Rising from 0; the last one holds everything above */
      bars: components['schemas']['LevelBar'][];
    };
    RoundStory: {
      /** @description Levels rise */
      blocks: components['schemas']['BlockStory'][];
      levels: components['schemas']['LevelSpread'];
    };
    /** @enum {string} */
    AnomalyCode:
      | 'LARGE_CHANGE'
      | 'RELEASED'
      | 'FIRST_REQUISITION'
      | 'SAME_PHONE'
      | 'SAME_ADDRESS'
      | 'FAR_ABOVE_CLAIM'
      | 'LARGE_SHARE'
      | 'HEADCOUNT_CHANGED';
    AnomalousAward: {
      /** Format: uuid */
      requisitionId: string;
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      /** @example 310104 */
      districtId: string;
      /** @description What the round gives */
      pieces: number;
      /**
       * @example {
       *       "beforePieces": 40,
       *       "beforeDay": "2020-03-01"
       *     }
       */
      figures: {
        [key: string]: number | string;
      };
    };
    Anomaly: {
      code: components['schemas']['AnomalyCode'];
      /** @description Awards, or groups of firms that share something */
      total: number;
      /** @description The first ten, the one worth most of a look first */
      awards: components['schemas']['AnomalousAward'][];
    };
    RoundAnomalies: {
      /** @description Every code, those without awards too */
      items: components['schemas']['Anomaly'][];
    };
    AwardView: {
      /** Format: uuid */
      roundId: string;
      /** Format: uuid */
      requisitionId: string;
      askedPieces: number;
      /** @description min(asked, entitlement) */
      claimPieces: number;
      /** @description Awarded: whole packs, at most the claim */
      pieces: number;
      /** @description Received in the policy's window before this round */
      receivedPieces: number;
      /** @description Weight in the division: verified staff on site */
      headcount: number;
      /**
       * @description Exact share before packs: numerator and denominator in lowest terms
       * @example [
       *       "3063",
       *       "50"
       *     ]
       */
      fairPieces: string[];
      /** @description Block of the certificate; null where no lot is compatible */
      block: number | null;
      state: components['schemas']['AwardState'];
      /**
       * @description Stable codes with the numbers behind them
       * @example [
       *       {
       *         "code": "POOL_SHORT",
       *         "level": [
       *           141,
       *           50
       *         ],
       *         "enoughPieces": 26100
       *       }
       *     ]
       */
      reasons: ({
        code: string;
      } & {
        [key: string]: unknown;
      })[];
      /** @description Of recalled lots: what the firm needs replaced */
      recalledPieces: number;
      lines: components['schemas']['AwardLineView'][];
    };
    RequisitionAppealView: {
      /** @description Whether an appeal may be lodged now */
      isOpen: boolean;
      /** @description Whether the round held the requisition */
      isCounted: boolean;
      /**
       * Format: date-time
       * @description When the time to appeal ends; null until the round is published
       */
      until: string | null;
      /**
       * Format: uuid
       * @description The appeal that stands
       */
      id: string | null;
      state: components['schemas']['AppealState'] | null;
    };
    RequisitionDetail: {
      /** Format: uuid */
      id: string;
      /**
       * @description For the telephone: its last character is a check
       * @example M0302-7K3Q-F9DXC
       */
      reference: string;
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      category: components['schemas']['Category'];
      /**
       * Format: date
       * @description The day whose round it takes part in
       */
      serviceDate: string;
      askedPieces: number;
      /**
       * @description Products the firm can use
       * @example [
       *       "medical",
       *       "surgical"
       *     ]
       */
      accepts: string[];
      /** @description Highest price of one piece in fen; null means any */
      maxPriceFen: number | null;
      /** Format: date */
      neededBy: string | null;
      /** @description RELEASED while a round holds the day, CLOSED once it was approved, EXPIRED when its day went by */
      state: components['schemas']['RequisitionState'];
      /** @description Why an officer has to look at it, or had to */
      quarantine: components['schemas']['QuarantineView'] | null;
      /** @description What became of its quarantine; null while it waits, when there was none, and after a change */
      decision: components['schemas']['DecisionView'] | null;
      /** @description The hotline operator who filed or changed it last for the firm; null when the firm did */
      assistedBy: string | null;
      /**
       * Format: date-time
       * @description When it was filed or last changed
       */
      submittedAt: string;
      version: number;
      /** @description Under the policy of its day; left out in lists */
      entitlement?: components['schemas']['EntitlementView'] | null;
      /** @description What it got and why; null until its round was approved */
      award: components['schemas']['AwardView'] | null;
      appeal: components['schemas']['RequisitionAppealView'];
      /** @description What the ledger recorded about it, to keep and to check later */
      entries: components['schemas']['ReceiptEntry'][];
    };
    RecallBody: {
      /** @example A sample failed the filtration test */
      reason: string;
    };
    LotAward: {
      /** Format: uuid */
      requisitionId: string;
      /** Format: uuid */
      roundId: string;
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
      enterpriseName: string;
      /** @example 310104 */
      districtId: string;
      /** @description Pieces of this lot; once it is recalled, what the firm needs replaced */
      pieces: number;
      /** @description Of the award as a whole */
      state: components['schemas']['AwardState'];
    };
    LotAwardPage: {
      items: components['schemas']['LotAward'][];
      /** @description `cursor` of the next page; null on the last one */
      nextCursor: string | null;
      /** @description Awards in all pages */
      total: number;
      /** @description Pieces in all pages */
      pieces: number;
    };
    /** @enum {string} */
    OverrideReason: 'CRITICAL_SERVICE' | 'OUTBREAK_ON_SITE' | 'RECORD_WRONG' | 'SUPPLIED_ELSEWHERE' | 'APPEAL';
    OverrideView: {
      /** Format: uuid */
      requisitionId: string;
      enterpriseName: string;
      /** @example 310104 */
      districtId: string;
      /** @description In the proposal as it stands */
      proposedPieces: number;
      /** @description At most */
      claimPieces: number;
      /** @description Set by hand; null: the rule decides again */
      pieces: number | null;
      reason: components['schemas']['OverrideReason'];
      note: string;
      authorName: string;
      /**
       * @description KEPT: not proposed yet
       * @enum {string}
       */
      state: 'KEPT' | 'APPLIED';
    };
    OwedView: {
      /** Format: uuid */
      requisitionId: string;
      enterpriseName: string;
      /** @description Not made good yet */
      owedPieces: number;
      proposedPieces: number;
      /** @description At most */
      claimPieces: number;
      /** @description Whether its quantity is set by hand in this round */
      isSet: boolean;
    };
    OverrideList: {
      items: components['schemas']['OverrideView'][];
      /** @description Firms that are owed pieces by an appeal and could take more */
      owed: components['schemas']['OwedView'][];
      /** @description Of the round, for If-Match */
      version: number;
    };
    OverridePreviewBody: {
      /** Format: uuid */
      requisitionId: string;
      pieces: number;
    };
    OverrideSide: {
      requisitions: number;
      pieces: number;
    };
    OverrideChange: {
      /** Format: uuid */
      requisitionId: string;
      enterpriseName: string;
      before: number;
      after: number;
    };
    OverrideCostView: {
      /** @description Pieces that nobody gets, with what is kept so far */
      leftBefore: number;
      /** @description … and with this one */
      leftAfter: number;
      /** @description Others that would get more */
      gaining: components['schemas']['OverrideSide'];
      /** @description Others that would get less */
      losing: components['schemas']['OverrideSide'];
      /** @description Those set by hand, then the largest changes, 200 at most */
      changes: components['schemas']['OverrideChange'][];
    };
    OverrideBody: {
      /** @description Whole packs, at most the claim */
      pieces: number;
      /** @description Public */
      reason: components['schemas']['OverrideReason'];
      /** @description For the officials; never public */
      note: string;
    };
    ScheduledCategory: {
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
      /**
       * @description Cut-off, in the city’s zone
       * @example 16:00
       */
      cutOff: string;
      /** @description False in a rehearsal, which stands still: its rounds are opened by hand */
      isScheduled: boolean;
      /**
       * @description null while the cut-off is ahead
       * @enum {string|null}
       */
      outcome: 'OPENED' | 'NOTHING_ASKED' | 'ROUND_LIVE' | 'DAY_CLOSED' | 'NO_POLICY' | null;
      /** Format: uuid */
      roundId: string | null;
      /** Format: date-time */
      at: string | null;
      /** @description Announced digest of the day’s first seed */
      seedSha256: string | null;
    };
    RoundSchedule: {
      items: components['schemas']['ScheduledCategory'][];
    };
    /**
     * @description SAME: the same bytes came out
     * @enum {string}
     */
    ReplayOutcome: 'SAME' | 'SNAPSHOT_CHANGED' | 'AWARDS_DIFFER' | 'REFUSED';
    RoundReplayView: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      askedAt: string;
      askedByName: string | null;
      /**
       * Format: date-time
       * @description Null while it is under way
       */
      finishedAt: string | null;
      /** @description SAME: the same bytes came out */
      outcome: components['schemas']['ReplayOutcome'] | null;
      /** @description Of the stored snapshot as it was read */
      snapshotSha256: string | null;
      /** @description Of the awards that came out */
      awardsSha256: string | null;
      computeMs: number | null;
    };
    RoundReplayList: {
      /** @description The latest 10, the latest first */
      items: components['schemas']['RoundReplayView'][];
    };
    /** @enum {string} */
    ScenarioState: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
    /** @enum {string} */
    ScenarioKind: 'policy' | 'preset' | 'comparison' | 'draft';
    ScenarioPolicyView: {
      kind: components['schemas']['ScenarioKind'];
      id: string | null;
      nameEn: string;
      nameZh: string;
      policyVersion: number | null;
      rules: {
        [key: string]: unknown;
      };
    };
    ScenarioRunView: {
      /** Format: uuid */
      id: string;
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
      state: components['schemas']['ScenarioState'];
      percent: number;
      /** @description Why it failed */
      failureCode: string | null;
      createdByName: string;
      /** Format: date-time */
      createdAt: string;
      scenarios: components['schemas']['ScenarioPolicyView'][];
    };
    ScenarioRunList: {
      items: components['schemas']['ScenarioRunView'][];
    };
    ScenarioChoice: {
      kind: components['schemas']['ScenarioKind'];
      /** @description Id of the policy or preset; first-come, draw, pro-rata or flat for a comparison */
      id?: string;
      /** @description Name of a draft */
      name?: string;
      /** @description Rules of a draft */
      rules?: {
        [key: string]: unknown;
      };
    };
    StartScenariosBody: {
      category: components['schemas']['Category'];
      scenarios: components['schemas']['ScenarioChoice'][];
    };
    ScenarioGroupView: {
      /** @description Tier, district id or size */
      key: string;
      requisitions: number;
      claimPieces: number;
      awardedPieces: number;
      served: number;
      metInFull: number;
      /** @description Thousandths of a piece a head, history included */
      levelMilli: number;
    };
    ScenarioFiguresView: {
      /** @description Digest of the snapshot that dock allocate would read */
      snapshotSha256: string;
      awardsSha256: string;
      requisitions: number;
      claimPieces: number;
      lotPieces: number;
      awardedPieces: number;
      piecesLeft: number;
      /** @description Requisitions that get anything */
      served: number;
      /** @description Requisitions that get their whole claim */
      metInFull: number;
      /** @description Sum of metres × pieces */
      metresPieces: number;
      nearExpiryLotPieces: number;
      nearExpiryAwardedPieces: number;
      /** @description Level of the tenth of the requisitions that stand lowest, together */
      worstTenthMilli: number;
      /** @description Thousandths of a piece a head, history included */
      medianMilli: number;
      /** @description Inequality of levels between heads, thousandths */
      giniMilli: number;
      /** @description Requisitions per bar of the levels; the last holds everything above */
      levels: number[];
      byTier: components['schemas']['ScenarioGroupView'][];
      byDistrict: components['schemas']['ScenarioGroupView'][];
      bySize: components['schemas']['ScenarioGroupView'][];
    };
    ScenarioResultView: {
      milliseconds: number;
      nearExpiryDays: number;
      windowDays: number;
      /** @description Width of a bar, thousandths of a piece a head */
      binMilli: number;
      figures: components['schemas']['ScenarioFiguresView'][];
    };
    ScenarioRunDetail: {
      /** Format: uuid */
      id: string;
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
      state: components['schemas']['ScenarioState'];
      percent: number;
      /** @description Why it failed */
      failureCode: string | null;
      createdByName: string;
      /** Format: date-time */
      createdAt: string;
      scenarios: components['schemas']['ScenarioPolicyView'][];
      /**
       * Format: uuid
       * @description The round whose lots and seed were used
       */
      baseRoundId: string | null;
      /** @description null until it is done */
      result: components['schemas']['ScenarioResultView'] | null;
    };
    ScenarioChange: {
      /** Format: uuid */
      requisitionId: string;
      /** Format: uuid */
      enterpriseId: string;
      enterpriseName: string;
      districtId: string;
      tier: number;
      headcount: number;
      /** @description Under the one it is compared with */
      beforePieces: number;
      pieces: number;
      changePieces: number;
    };
    ScenarioChangePage: {
      items: components['schemas']['ScenarioChange'][];
      nextCursor: string | null;
      total: number;
      /** @description Of all that the filters let through */
      gain: number;
      lose: number;
    };
    /** @enum {string} */
    NoticeKind:
      | 'FIRM_VERIFIED'
      | 'FIRM_REJECTED'
      | 'FIRM_ASKED'
      | 'FIRM_SUSPENDED'
      | 'FIRM_REINSTATED'
      | 'HEADCOUNT_VERIFIED'
      | 'HEADCOUNT_REJECTED'
      | 'JOIN_ASKED'
      | 'JOIN_WAITS'
      | 'JOIN_ADMITTED'
      | 'JOIN_REFUSED'
      | 'REQUISITION_QUARANTINED'
      | 'REQUISITION_RELEASED'
      | 'REQUISITION_REJECTED'
      | 'STANDING_REMINDER'
      | 'AWARD_OFFERED'
      | 'AWARD_RECALLED'
      | 'APPEAL_UPHELD'
      | 'APPEAL_REFUSED'
      | 'LOTS_ALLOCATED'
      | 'LOT_PRICE_ACCEPTED'
      | 'LOT_PRICE_REJECTED'
      | 'LOT_EXPIRED'
      | 'LOT_RECALLED'
      | 'QUALIFICATION_DECIDED'
      | 'PROPOSAL_WAITS'
      | 'PROPOSAL_OVERDUE'
      | 'ROUND_SUPERSEDED'
      | 'ADDRESS_CODE';
    NoticeFirm: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    NoticeView: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['NoticeKind'];
      /**
       * Format: uuid
       * @description What it is about: a firm, requisition, lot, round or qualification, as its kind says
       */
      subjectId: string;
      /** @description The firm it is about, of those the person acts for */
      firm: components['schemas']['NoticeFirm'] | null;
      /**
       * @example {
       *       "category": "masks",
       *       "serviceDate": "2020-03-02",
       *       "askedPieces": 500,
       *       "awardedPieces": 60
       *     }
       */
      figures: {
        [key: string]: string | number;
      };
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      readAt: string | null;
    };
    NoticePage: {
      items: components['schemas']['NoticeView'][];
      /** Format: uuid */
      nextCursor: string | null;
      total: number;
    };
    UnreadNotices: {
      /** @description Counted up to 100 */
      count: number;
    };
    ReadUpToBody: {
      /**
       * Format: uuid
       * @description The latest notice that was seen; what came after it stays unread
       */
      upTo: string;
    };
    MailAddressView: {
      /** Format: email */
      address: string;
      isConfirmed: boolean;
    };
    NoticeChoiceView: {
      kind: components['schemas']['NoticeKind'];
      inPortal: boolean;
      /** @description Sent once there is a confirmed address */
      byMail: boolean;
    };
    NoticeSettings: {
      /**
       * @description Of e-mails; the portal speaks the language chosen there
       * @enum {string}
       */
      language: 'en' | 'zh';
      address: components['schemas']['MailAddressView'] | null;
      kinds: components['schemas']['NoticeChoiceView'][];
    };
    NoticeSettingsBody: {
      /** @enum {string} */
      language: 'en' | 'zh';
      kinds: components['schemas']['NoticeChoiceView'][];
    };
    MailAddressBody: {
      /** Format: email */
      address: string;
    };
    MailCodeBody: {
      /** @example 204817 */
      code: string;
    };
    KeptMailView: {
      /** Format: uuid */
      id: string;
      /** Format: email */
      to: string;
      /** @enum {string} */
      language: 'en' | 'zh';
      subject: string;
      text: string;
      /** Format: date-time */
      createdAt: string;
    };
    MailPage: {
      items: components['schemas']['KeptMailView'][];
      /** Format: uuid */
      nextCursor: string | null;
      total: number;
    };
    CockpitFigures: {
      /** @description Requisitions that take part */
      requisitions: number;
      /** @description What they ask for */
      askedPieces: number;
      /** @description By the decided round; null while there is none */
      awardedPieces: number | null;
    };
    CockpitRound: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['RoundState'];
      percent: number;
    };
    CockpitCategory: {
      category: components['schemas']['Category'];
      /**
       * @description When the day’s requisitions close, by the city’s clock
       * @example 09:30
       */
      cutOff: string;
      /** @description Until then; negative once it has passed today */
      secondsToCutOff: number;
      /** @description Free, held by a round or awarded, of lots on offer that have not expired */
      stockPieces: number;
      today: components['schemas']['CockpitFigures'];
      /** @description The channel’s day before */
      yesterday: components['schemas']['CockpitFigures'];
      /** @description The day’s round that counts */
      round: components['schemas']['CockpitRound'] | null;
      /** @description Pieces a head that the policy lets a firm claim; null without policy */
      needPerHead: number | null;
    };
    /** @enum {string} */
    CockpitQueueName: 'APPROVAL' | 'VERIFICATION' | 'HEADCOUNT' | 'QUARANTINE' | 'QUALIFICATION' | 'PRICE' | 'APPEAL';
    CockpitQueue: {
      queue: components['schemas']['CockpitQueueName'];
      /** @description More than 16 hours left */
      green: number;
      amber: number;
      /** @description The 48 hours are over */
      red: number;
      /** @description The firm owes an answer */
      waiting: number;
      /**
       * Format: date-time
       * @description Since when the oldest waits
       */
      oldestSince: string | null;
    };
    OverdueCase: {
      queue: components['schemas']['CockpitQueueName'];
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description Firm, requisition, qualification, lot or round whose page decides it
       */
      targetId: string;
      /** @description Of the firm; the category for a proposal */
      name: string;
      /** @example 310101 */
      districtId: string | null;
      /** Format: date-time */
      since: string;
      light: components['schemas']['ReviewLight'];
      /** @description Of the 48 hours; negative */
      minutesLeft: number;
    };
    ScarcityCell: {
      /** @example 310101 */
      districtId: string;
      /** @example kn95 */
      productId: string;
      /** @description Staff of the firms that ask and would take this product */
      headcount: number;
      /** @description Pieces a head that the stock could reach, spread evenly */
      levelPerHead: number;
    };
    Cockpit: {
      /** Format: date */
      serviceDate: string;
      /** Format: date-time */
      readAt: string;
      categories: components['schemas']['CockpitCategory'][];
      /** @description Those of the officer’s districts */
      queues: components['schemas']['CockpitQueue'][];
      /** @description The 20 that wait longest */
      overdue: components['schemas']['OverdueCase'][];
      scarcity: components['schemas']['ScarcityCell'][];
    };
    /** @enum {string} */
    DatasetName: 'rounds' | 'tiers' | 'districts' | 'reasons' | 'service' | 'ledger' | 'appeals';
    /** @enum {string} */
    DatasetFieldType: 'string' | 'date' | 'datetime' | 'integer' | 'number';
    DatasetField: {
      /** @description Name in both formats */
      name: string;
      type: components['schemas']['DatasetFieldType'];
      /** @description Empty or null where it is not known, or of fewer than 5 firms */
      isNullable: boolean;
      en: string;
      zh: string;
    };
    Dataset: {
      name: components['schemas']['DatasetName'];
      titleEn: string;
      titleZh: string;
      /** @example /api/public/open-data/rounds?format=csv */
      csvUrl: string;
      /** @example /api/public/open-data/rounds?format=json */
      jsonUrl: string;
      /** @description Columns in their order */
      fields: components['schemas']['DatasetField'][];
    };
    OpenDataCatalogue: {
      datasets: components['schemas']['Dataset'][];
    };
    DatasetRows: {
      name: components['schemas']['DatasetName'];
      /** @description Head of the ledger when the file was made */
      ledgerHead: components['schemas']['LedgerHeadView'];
      /** @description True when older rows were left out */
      isCut: boolean;
      /** @description The latest first; fields as in the catalogue */
      rows: Record<string, never>[];
    };
    ProgressRow: {
      /** @description What the channel could give when the period began: free, or held by a round */
      openingPieces: number;
      /** @description Posted by suppliers, corrections included */
      receivedPieces: number;
      /** @description Awarded to firms, less what came back to the pool */
      awardedPieces: number;
      /** @description Taken back by suppliers */
      returnedPieces: number;
      /** @description Written off before anybody had them: expired or recalled */
      expiredPieces: number;
      /** @description What the channel can give at the end of the period */
      closingPieces: number;
      /** @example surgical */
      productId: string;
      /**
       * @description Where the goods lie
       * @example 310101
       */
      districtId: string;
    };
    ProgressFigures: {
      /** @description What the channel could give when the period began: free, or held by a round */
      openingPieces: number;
      /** @description Posted by suppliers, corrections included */
      receivedPieces: number;
      /** @description Awarded to firms, less what came back to the pool */
      awardedPieces: number;
      /** @description Taken back by suppliers */
      returnedPieces: number;
      /** @description Written off before anybody had them: expired or recalled */
      expiredPieces: number;
      /** @description What the channel can give at the end of the period */
      closingPieces: number;
    };
    /**
     * @description Which level of the lot; `awarded`: what the round named here gave of it
     * @enum {string}
     */
    DifferencePart: 'available' | 'reserved' | 'allocated' | 'shipped' | 'writtenOff' | 'awarded';
    ProgressDifference: {
      /** Format: uuid */
      lotId: string;
      batch: string;
      /** @example surgical */
      productId: string;
      /** @example 310101 */
      districtId: string;
      /** @description Which level of the lot; `awarded`: what the round named here gave of it */
      part: components['schemas']['DifferencePart'];
      /** Format: uuid */
      roundId: string | null;
      /** @description What the lot’s level, or the round, says */
      saidPieces: number;
      /** @description What the movements add up to */
      movedPieces: number;
    };
    ProgressReport: {
      /** @description Head of the ledger when it was read: printed with the report */
      ledgerHead: components['schemas']['LedgerHeadView'];
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description The last day of the period
       */
      to: string;
      /**
       * Format: date
       * @description The channel’s present day
       */
      today: string;
      /** @description By product and district; those with nothing at all are left out */
      rows: components['schemas']['ProgressRow'][];
      total: components['schemas']['ProgressFigures'];
      /** @description Lots whose movements were added up */
      checkedLots: number;
      /** @description 0 when the report reconciles */
      differenceCount: number;
      /** @description The first 100 places where the books disagree */
      differences: components['schemas']['ProgressDifference'][];
    };
    /** @enum {string} */
    ProgressColumn: 'received' | 'awarded' | 'returned' | 'expired';
    ProgressMovement: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      serviceDay: string;
      /** Format: date-time */
      at: string;
      kind: components['schemas']['MovementKind'];
      column: components['schemas']['ProgressColumn'];
      /** @description By how much it changes what the channel can give */
      pieces: number;
      /** Format: uuid */
      lotId: string;
      batch: string;
      /** @example surgical */
      productId: string;
      /** @example 310101 */
      districtId: string;
      /** Format: uuid */
      roundId: string | null;
    };
    ProgressMovementPage: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @description The latest first */
      items: components['schemas']['ProgressMovement'][];
      /** Format: uuid */
      nextCursor: string | null;
      total: number;
      /** @description Sum over all pages */
      pieces: number;
    };
    /** @enum {string} */
    OfficeQueue: 'VERIFICATION' | 'HEADCOUNT' | 'QUARANTINE' | 'QUALIFICATION' | 'PRICE' | 'APPEAL';
    ServiceFiguresRow: {
      queue: components['schemas']['OfficeQueue'];
      /** @description Decided in the period */
      answered: number;
      /** @description Of these, within 48 hours */
      inTime: number;
      /** @description Waiting now */
      open: number;
      /** @description Of these, for more than 48 hours */
      overdue: number;
    };
    ServiceFigures: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      rows: components['schemas']['ServiceFiguresRow'][];
    };
    ReferenceDistrict: {
      /** @example 310101 */
      id: string;
      /** @example Huangpu */
      nameEn: string;
      /** @example 黄浦区 */
      nameZh: string;
      /** @description Of its centroid, degrees east */
      lng: number;
      /** @description Of its centroid, degrees north */
      lat: number;
    };
    ReferenceProduct: {
      /** @example surgical */
      id: string;
      category: components['schemas']['Category'];
      /** @example Surgical mask */
      nameEn: string;
      /** @example 医用外科口罩 */
      nameZh: string;
      /**
       * @description The one that the channel names it by
       * @example YY 0469-2011
       */
      standard: string;
      /**
       * @description Standards in force today; a revised one comes last
       * @example [
       *       "YY 0469-2011"
       *     ]
       */
      standards: string[];
      isMedical: boolean;
      shelfLifeDays: number;
      /** @example piece */
      unitEn: string;
      /** @example 只 */
      unitZh: string;
    };
    Reference: {
      jurisdiction: components['schemas']['CityToday'];
      districts: components['schemas']['ReferenceDistrict'][];
      products: components['schemas']['ReferenceProduct'][];
      categories: components['schemas']['Category'][];
    };
    Demand: {
      /** @description Requisitions that take part in the day’s round; null for 1 to 4 */
      requisitions: number | null;
      /** @description What they ask for; null for 1 to 4 firms */
      askedPieces: number | null;
      /** @description Implausible ones, waiting for an officer; not counted above. Null for 1 to 4 */
      quarantined: number | null;
    };
    PublicRound: {
      /** Format: uuid */
      id: string;
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
      revision: number;
      state: components['schemas']['RoundState'];
      /** Format: date-time */
      proposedAt: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description Digest of what the round was computed from */
      snapshotSha256: string | null;
      /** @description Digest of the awards; null until approved */
      awardsSha256: string | null;
      /** @description Null until approved, and for fewer than 5 firms */
      totals: components['schemas']['RoundTotalsView'] | null;
    };
    GroupFigures: {
      /** @description Null where the group, or the one that would give it away, is smaller than 5 firms */
      requisitions: number | null;
      /** @description Null where the group, or the one that would give it away, is smaller than 5 firms */
      askedPieces: number | null;
      /** @description Null until the round is approved, and for small groups */
      claimPieces: number | null;
      /** @description Null until the round is approved, and for small groups */
      awardedPieces: number | null;
      /** @description Null until the round is approved, and for small groups */
      metInFull: number | null;
    };
    DistrictFigures: {
      /** @description Null where the group, or the one that would give it away, is smaller than 5 firms */
      requisitions: number | null;
      /** @description Null where the group, or the one that would give it away, is smaller than 5 firms */
      askedPieces: number | null;
      /** @description Null until the round is approved, and for small groups */
      claimPieces: number | null;
      /** @description Null until the round is approved, and for small groups */
      awardedPieces: number | null;
      /** @description Null until the round is approved, and for small groups */
      metInFull: number | null;
      /** @example 310101 */
      districtId: string;
    };
    TierFigures: {
      /** @description Null where the group, or the one that would give it away, is smaller than 5 firms */
      requisitions: number | null;
      /** @description Null where the group, or the one that would give it away, is smaller than 5 firms */
      askedPieces: number | null;
      /** @description Null until the round is approved, and for small groups */
      claimPieces: number | null;
      /** @description Null until the round is approved, and for small groups */
      awardedPieces: number | null;
      /** @description Null until the round is approved, and for small groups */
      metInFull: number | null;
      tier: number;
    };
    ProductStock: {
      /** @example surgical */
      productId: string;
      pieces: number;
      lots: number;
    };
    Today: {
      jurisdiction: components['schemas']['CityToday'];
      /** Format: date */
      serviceDate: string;
      category: components['schemas']['Category'];
      /** @description Pieces in the channel that are not yet shipped: free, held by a round or awarded */
      stockPieces: number;
      /** @description Lots that hold them */
      lots: number;
      demand: components['schemas']['Demand'];
      round: components['schemas']['PublicRound'] | null;
      /** @description Of the whole city, small groups included */
      total: components['schemas']['GroupFigures'];
      byDistrict: components['schemas']['DistrictFigures'][];
      byTier: components['schemas']['TierFigures'][];
      stockByProduct: components['schemas']['ProductStock'][];
    };
    PublicRoundPage: {
      items: components['schemas']['PublicRound'][];
      nextCursor: string | null;
      total: number;
    };
    ComingSeed: {
      /** @description SHA-256 of the seed’s 64 digits as text */
      seedSha256: string;
      /** Format: date-time */
      announcedAt: string;
      /** @description The entry of the announcement in the ledger */
      entry: components['schemas']['LedgerHeadView'];
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
      revision: number;
    };
    ComingSeeds: {
      items: components['schemas']['ComingSeed'][];
    };
    AnnouncedSeed: {
      /** @description SHA-256 of the seed’s 64 digits as text */
      seedSha256: string;
      /** Format: date-time */
      announcedAt: string;
      /** @description The entry of the announcement in the ledger */
      entry: components['schemas']['LedgerHeadView'];
    };
    PublicOverrideView: {
      reason: components['schemas']['OverrideReason'];
      /** @description Given by hand */
      pieces: number;
      claimPieces: number;
      /** @description What the rule gave before */
      rulePieces: number;
    };
    AdjustedBaseView: {
      /** Format: uuid */
      roundId: string;
      /** @description Its seed is this revision’s too */
      revision: number;
      snapshotSha256: string;
    };
    PublicAppealView: {
      ground: components['schemas']['AppealGround'];
      outcome: components['schemas']['AppealOutcome'];
      reason: components['schemas']['AppealReason'];
      /** @description To be made good in the next rounds; null in a round of fewer than 5 firms */
      owedPieces: number | null;
      /** Format: date */
      decidedOn: string;
    };
    PublicAppealsView: {
      /** @description Lodged and not withdrawn */
      lodged: number;
      /** @description Of these, not decided yet */
      waiting: number;
      items: components['schemas']['PublicAppealView'][];
    };
    PublicRoundPolicy: {
      /** @example shanghai-rehearsal */
      name: string;
      policyVersion: number;
      /** @description The rules as the round was computed by them: rates, cover, window, weights, order, stages, ceilings */
      rules: {
        [key: string]: unknown;
      };
    };
    PublicTier: {
      /** @description Null where fewer than 5 firms could be told apart */
      requisitions: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      claimPieces: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      awardedPieces: number | null;
      /** @description Received in the window and awarded, per head */
      levelPerHead: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      metInFull: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      short: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      unserved: number | null;
      tier: number;
    };
    PublicDistrict: {
      /** @description Null where fewer than 5 firms could be told apart */
      requisitions: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      claimPieces: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      awardedPieces: number | null;
      /** @description Received in the window and awarded, per head */
      levelPerHead: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      metInFull: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      short: number | null;
      /** @description Null where fewer than 5 firms could be told apart */
      unserved: number | null;
      /** @example 310101 */
      districtId: string;
    };
    PublicReason: {
      /** @example POOL_SHORT */
      code: string;
      /** @description Null where fewer than 5 firms could be told apart */
      requisitions: number | null;
    };
    PublicRoundDetail: {
      /** Format: uuid */
      id: string;
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
      revision: number;
      state: components['schemas']['RoundState'];
      /** Format: date-time */
      proposedAt: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description Digest of what the round was computed from */
      snapshotSha256: string | null;
      /** @description Digest of the awards; null until approved */
      awardsSha256: string | null;
      /** @description Null until approved, and for fewer than 5 firms */
      totals: components['schemas']['RoundTotalsView'] | null;
      /** @description The public seed: who gets an odd pack follows from it */
      seed: string;
      /** @description null in a rehearsal: its seed is SHA-256 of city|category|day|revision */
      seedAnnounced: components['schemas']['AnnouncedSeed'] | null;
      /** @description Quantities that officials set by hand */
      overrides: components['schemas']['PublicOverrideView'][];
      /** @description null where nothing was set by hand */
      adjusts: components['schemas']['AdjustedBaseView'] | null;
      /** @description Appeals against it */
      appeals: components['schemas']['PublicAppealsView'];
      policy: components['schemas']['PublicRoundPolicy'];
      blocks: components['schemas']['RoundBlock'][];
      byTier: components['schemas']['PublicTier'][];
      byDistrict: components['schemas']['PublicDistrict'][];
      reasons: components['schemas']['PublicReason'][];
      certificate: components['schemas']['RoundCertificate'] | null;
      /** @description The entry of the decision in the ledger */
      entry: components['schemas']['LedgerHeadView'] | null;
    };
    PublicAward: {
      /** Format: uuid */
      roundId: string;
      /** Format: uuid */
      requisitionId: string;
      askedPieces: number;
      /** @description min(asked, entitlement) */
      claimPieces: number;
      /** @description Awarded: whole packs, at most the claim */
      pieces: number;
      /** @description Received in the policy's window before this round */
      receivedPieces: number;
      /** @description Weight in the division: verified staff on site */
      headcount: number;
      /**
       * @description Exact share before packs: numerator and denominator in lowest terms
       * @example [
       *       "3063",
       *       "50"
       *     ]
       */
      fairPieces: string[];
      /** @description Block of the certificate; null where no lot is compatible */
      block: number | null;
      /**
       * @description Stable codes with the numbers behind them
       * @example [
       *       {
       *         "code": "POOL_SHORT",
       *         "level": [
       *           141,
       *           50
       *         ],
       *         "enoughPieces": 26100
       *       }
       *     ]
       */
      reasons: ({
        code: string;
      } & {
        [key: string]: unknown;
      })[];
      /** @example M0302-7K3Q-F9DXC */
      reference: string;
      category: components['schemas']['Category'];
      /** Format: date */
      serviceDate: string;
    };
    FieldErrorDetails: {
      /**
       * @description Dotted path into the body
       * @example lines.0.pieces
       */
      field: string;
      /** @example IS_INT */
      code: string;
      /** @example pieces must be an integer number */
      message: string;
      /** @example 必须是整数 */
      messageZh: string;
    };
    ProblemDetails: {
      /** @example urn:supplydock:problem:NOT_FOUND */
      type: string;
      /** @example Not found */
      title: string;
      /** @example 404 */
      status: number;
      detail: string;
      /**
       * @description The request; name it when you report a fault
       * @example urn:supplydock:request:0197…
       */
      instance: string;
      /**
       * @description Stable; texts may change, this does not
       * @example NOT_FOUND
       */
      code: string;
      /** @example 未找到 */
      titleZh: string;
      detailZh: string;
      /** @description The numbers and words behind the sentence */
      params: {
        [key: string]: string | number;
      };
      errors: components['schemas']['FieldErrorDetails'][];
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
  Health_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthAnswer'];
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Health_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthAnswer'];
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again; NOT_READY: Not ready for requests */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE' | 'NOT_READY';
          };
        };
      };
    };
  };
  Session_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LogInBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description LOG_IN_FAILED: The login or the password is wrong */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'LOG_IN_FAILED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Session_close: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Me_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Me_chooseFirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActForBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Me_replacePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description LOG_IN_FAILED: The login or the password is wrong; UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'LOG_IN_FAILED' | 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description PASSWORD_COMMON: The password is easy to guess; PASSWORD_TOO_SHORT: The password is too short */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PASSWORD_COMMON' | 'PASSWORD_TOO_SHORT';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Me_listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionList'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Me_revokeSession: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  SecondFactor_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorView'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  SecondFactor_setUp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUpBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorSecret'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description LOG_IN_FAILED: The login or the password is wrong; UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'LOG_IN_FAILED' | 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; STEP_UP_REQUIRED: Show a code of your second factor first */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'STEP_UP_REQUIRED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  SecondFactor_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FirstCodeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description SECOND_FACTOR_MISSING: No second factor is set up */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'SECOND_FACTOR_MISSING';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description CODE_WRONG: The code does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CODE_WRONG';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  SecondFactor_verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description SECOND_FACTOR_MISSING: No second factor is set up */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'SECOND_FACTOR_MISSING';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description CODE_WRONG: The code does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CODE_WRONG';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Views_list: {
    parameters: {
      query: {
        list: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewList'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Views_keep: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavedViewBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewList'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description VIEWS_FULL: There is no room for another view */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VIEWS_FULL';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Views_remove: {
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
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Ledger_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description nextCursor of the page before: entries older than this one */
        cursor?: number;
        /** @description Only entries about things of this type */
        subjectType?: string;
        /** @description Only entries about this thing */
        subjectId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Ledger_status: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerStatus'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Ledger_proof: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        seq: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerEntryProof'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PublicLedger_heads: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicLedger'];
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PublicLedger_entry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        seq: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicLedgerEntry'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportFilings_export: {
    parameters: {
      query?: {
        districtId?: string;
        /** @description Only what came with this list of an office */
        importId?: string;
        state?: components['schemas']['HeadcountFilingState'];
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportEnterprises_export: {
    parameters: {
      query?: {
        districtId?: string;
        /** @description Only what came with this list of an office */
        importId?: string;
        state?: components['schemas']['EnterpriseState'];
        /** @description Part of the name, the code, the telephone or a registration's reference */
        q?: string;
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this; STEP_UP_REQUIRED: Show a code of your second factor first */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN' | 'STEP_UP_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Registrations_register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterEnterpriseBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description ENTERPRISE_EXISTS: This firm is registered already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'ENTERPRISE_EXISTS';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description PASSWORD_COMMON: The password is easy to guess; PASSWORD_TOO_SHORT: The password is too short */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PASSWORD_COMMON' | 'PASSWORD_TOO_SHORT';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        districtId?: string;
        /** @description Only what came with this list of an office */
        importId?: string;
        state?: components['schemas']['EnterpriseState'];
        /** @description Part of the name, the code, the telephone or a registration's reference */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterprisePage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_warnings: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseWarnings'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_timeline: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseTimeline'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_verify: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerifyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_reject: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_suspend: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_reinstate: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_ask: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuestionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; QUESTION_OPEN: A question is open already; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'QUESTION_OPEN' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; NO_QUESTION: There is no question to answer; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'NO_QUESTION' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Enterprises_file: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileHeadcountBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HeadcountFilingView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Filings_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        districtId?: string;
        /** @description Only what came with this list of an office */
        importId?: string;
        state?: components['schemas']['HeadcountFilingState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HeadcountFilingPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Filings_verify: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerifyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HeadcountFilingView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Filings_reject: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HeadcountFilingView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmDocuments_list: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmDocuments_add: {
    parameters: {
      query: {
        /** @description What it shows */
        purpose: components['schemas']['DocumentPurpose'];
      };
      header?: {
        /** @description Name of the file, percent-encoded */
        'X-File-Name'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/pdf': string;
        'image/jpeg': string;
        'image/png': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DOCUMENTS_FULL: There are as many documents as may be; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENTS_FULL' | 'STATE_REFUSED';
          };
        };
      };
      /** @description DOCUMENT_TOO_LARGE: The document is too large; PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENT_TOO_LARGE' | 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description DOCUMENT_DAMAGED: The document is damaged or not complete; DOCUMENT_KIND_UNKNOWN: This is neither a PDF nor a JPEG or PNG picture */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENT_DAMAGED' | 'DOCUMENT_KIND_UNKNOWN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmDocuments_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'image/jpeg': string;
          'image/png': string;
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmDocuments_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DOCUMENT_DECIDED: The document has been part of a decision; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENT_DECIDED' | 'STATE_REFUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  OnSite_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FirmOnSite'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  OnSite_file: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileWorkBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FirmOnSite'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  OnSite_incomplete: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncompleteFirmPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  People_list: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FirmPeople'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  People_invite: {
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
        'application/json': components['schemas']['InviteBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewInvitation'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description PEOPLE_FULL: There are as many people as may be; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PEOPLE_FULL' | 'STATE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  People_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        invitationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Withdrawn */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  People_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description LAST_PERSON: The last person of a firm stays */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'LAST_PERSON';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  People_accept: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptInvitationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Joined'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description INVITATION_UNKNOWN: This invitation does not hold */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INVITATION_UNKNOWN';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description PASSWORD_COMMON: The password is easy to guess; PASSWORD_TOO_SHORT: The password is too short */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PASSWORD_COMMON' | 'PASSWORD_TOO_SHORT';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  People_join: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinByCodeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Joined'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description INVITATION_UNKNOWN: This invitation does not hold */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INVITATION_UNKNOWN';
          };
        };
      };
      /** @description ALREADY_MEMBER: You act for this firm already; OFFICE_ACCOUNT: An office’s account acts for no firm */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'ALREADY_MEMBER' | 'OFFICE_ACCOUNT';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  JoinRequests_askAsVisitor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskAsVisitorBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnJoinRequests'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description FIRM_UNKNOWN: No firm with this code is registered */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FIRM_UNKNOWN';
          };
        };
      };
      /** @description JOIN_REQUESTS_FULL: Too many people wait for an answer of this firm; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'JOIN_REQUESTS_FULL' | 'STATE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description PASSWORD_COMMON: The password is easy to guess; PASSWORD_TOO_SHORT: The password is too short */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PASSWORD_COMMON' | 'PASSWORD_TOO_SHORT';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  JoinRequests_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingJoinRequests'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  JoinRequests_ask: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskToJoinBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnJoinRequests'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description FIRM_UNKNOWN: No firm with this code is registered */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FIRM_UNKNOWN';
          };
        };
      };
      /** @description ALREADY_MEMBER: You act for this firm already; IDEMPOTENCY_IN_PROGRESS: The same request is still running; JOIN_REQUESTS_FULL: Too many people wait for an answer of this firm; OFFICE_ACCOUNT: An office’s account acts for no firm; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              'ALREADY_MEMBER' | 'IDEMPOTENCY_IN_PROGRESS' | 'JOIN_REQUESTS_FULL' | 'OFFICE_ACCOUNT' | 'STATE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  JoinRequests_listOwn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnJoinRequests'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  JoinRequests_admit: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Admitted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description FIRM_DECIDES: This is for the firm to decide; IDEMPOTENCY_IN_PROGRESS: The same request is still running; PEOPLE_FULL: There are as many people as may be; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FIRM_DECIDES' | 'IDEMPOTENCY_IN_PROGRESS' | 'PEOPLE_FULL' | 'STATE_REFUSED';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  JoinRequests_refuse: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      /** @description Refused */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description FIRM_DECIDES: This is for the firm to decide; IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FIRM_DECIDES' | 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmImports_template: {
    parameters: {
      query?: {
        language?: 'en' | 'zh';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmImports_upload: {
    parameters: {
      query?: never;
      header?: {
        /** @description Name of the file, percent-encoded */
        'X-File-Name'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FirmImportView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description FILE_TOO_LARGE: The file is too large; PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FILE_TOO_LARGE' | 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description CSV_MALFORMED: A quotation mark is not closed; FILE_CELL_TOO_LONG: A cell is too long; FILE_CONTROL_CHARACTERS: The text holds characters that no sheet writes; FILE_EMPTY: The file holds no rows; FILE_ENCODING_UNKNOWN: The text is neither UTF-8 nor GB18030; FILE_HEADER_DOUBLED: Two columns have the same name; FILE_HEADER_MISSING: The first row does not name the columns; FILE_KIND_UNKNOWN: This is neither a CSV file nor an XLSX sheet; FILE_OLD_OR_LOCKED_EXCEL: The sheet is in an old form or has a password; FILE_TOO_COMPLEX: Reading the file takes too much memory; FILE_TOO_MANY_COLUMNS: The file has too many columns; FILE_TOO_MANY_ROWS: The file has too many rows; FILE_TOO_SLOW: Reading the file takes too long; XLSX_ENTITIES: The sheet defines entities of its own; XLSX_EXTERNAL_LINKS: The sheet refers to other files or sites; XLSX_MACROS: The sheet holds a program; XLSX_MALFORMED: The sheet cannot be read; ZIP_MALFORMED: The sheet is damaged or not complete; ZIP_NESTED: The sheet holds another file; ZIP_TOO_MUCH: The sheet unpacks to too much */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'CSV_MALFORMED'
              | 'FILE_CELL_TOO_LONG'
              | 'FILE_CONTROL_CHARACTERS'
              | 'FILE_EMPTY'
              | 'FILE_ENCODING_UNKNOWN'
              | 'FILE_HEADER_DOUBLED'
              | 'FILE_HEADER_MISSING'
              | 'FILE_KIND_UNKNOWN'
              | 'FILE_OLD_OR_LOCKED_EXCEL'
              | 'FILE_TOO_COMPLEX'
              | 'FILE_TOO_MANY_COLUMNS'
              | 'FILE_TOO_MANY_ROWS'
              | 'FILE_TOO_SLOW'
              | 'XLSX_ENTITIES'
              | 'XLSX_EXTERNAL_LINKS'
              | 'XLSX_MACROS'
              | 'XLSX_MALFORMED'
              | 'ZIP_MALFORMED'
              | 'ZIP_NESTED'
              | 'ZIP_TOO_MUCH';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again; FILES_BUSY: Many files are being read, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE' | 'FILES_BUSY';
          };
        };
      };
    };
  };
  FirmImports_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FirmImportView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmImports_rows: {
    parameters: {
      query?: {
        verdict?: components['schemas']['ImportVerdict'];
        /** @description Row after which the page begins */
        after?: number;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FirmImportRowPage'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmImports_badRows: {
    parameters: {
      query?: {
        language?: 'en' | 'zh';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmImports_columns: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FirmImportColumnsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FirmImportView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'MALFORMED_BODY' | 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  FirmImports_post: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostImportBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FirmImportView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; IMPORT_COLUMNS_MISSING: Not every column is known; IMPORT_HAS_BAD_ROWS: Some rows need attention; NOTHING_TO_POST: There is no row to post */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'IMPORT_COLUMNS_MISSING' | 'IMPORT_HAS_BAD_ROWS' | 'NOTHING_TO_POST';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportPriceReviews_export: {
    parameters: {
      query?: {
        state?: components['schemas']['PriceReviewState'];
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportQualifications_export: {
    parameters: {
      query?: {
        state?: components['schemas']['QualificationState'];
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportLots_export: {
    parameters: {
      query?: {
        productId?: string;
        state?: components['schemas']['LotState'];
        /** @description Part of the batch or of the supplier's name */
        q?: string;
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this; STEP_UP_REQUIRED: Show a code of your second factor first */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN' | 'STEP_UP_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Lots_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        productId?: string;
        state?: components['schemas']['LotState'];
        /** @description Part of the batch or of the supplier's name */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Lots_post: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostLotBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description ENTERPRISE_NOT_VERIFIED: The firm is not verified; IDEMPOTENCY_IN_PROGRESS: The same request is still running */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'ENTERPRISE_NOT_VERIFIED' | 'IDEMPOTENCY_IN_PROGRESS';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Lots_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotChanges_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostLotBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description LOT_PROMISED: Not all of the lot is free any more; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'LOT_PROMISED' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Lots_timeline: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotTimeline'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotChanges_hold: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LotReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotChanges_release: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LotReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; NOT_YOUR_HOLD: It is the channel that holds this lot; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'NOT_YOUR_HOLD' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotChanges_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawLotBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state; STOCK_SHORT: Not as many pieces are free */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED' | 'STOCK_SHORT';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PriceReviews_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        state?: components['schemas']['PriceReviewState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriceReviewPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PriceReviews_accept: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LotReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PriceReviews_reject: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LotReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Qualifications_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        state?: components['schemas']['QualificationState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QualificationPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Qualifications_apply: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QualificationDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description ENTERPRISE_NOT_VERIFIED: The firm is not verified; IDEMPOTENCY_IN_PROGRESS: The same request is still running; QUALIFICATION_OPEN: There is an application already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'ENTERPRISE_NOT_VERIFIED' | 'IDEMPOTENCY_IN_PROGRESS' | 'QUALIFICATION_OPEN';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Qualifications_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QualificationDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Qualifications_qualify: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QualificationReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QualificationDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; QUALIFICATION_EXPIRED: The certificates have run out meanwhile; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'QUALIFICATION_EXPIRED' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Qualifications_qualifyProvisionally: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProvisionalBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QualificationDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; QUALIFICATION_EXPIRED: The certificates have run out meanwhile; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'QUALIFICATION_EXPIRED' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Qualifications_refuse: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QualificationReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QualificationDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Qualifications_suspend: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QualificationReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QualificationDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Qualifications_recheck: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QualificationReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QualificationDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  QualificationDocuments_list: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  QualificationDocuments_add: {
    parameters: {
      query: {
        /** @description What it shows */
        purpose: components['schemas']['DocumentPurpose'];
      };
      header?: {
        /** @description Name of the file, percent-encoded */
        'X-File-Name'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/pdf': string;
        'image/jpeg': string;
        'image/png': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DOCUMENTS_FULL: There are as many documents as may be; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENTS_FULL' | 'STATE_REFUSED';
          };
        };
      };
      /** @description DOCUMENT_TOO_LARGE: The document is too large; PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENT_TOO_LARGE' | 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description DOCUMENT_DAMAGED: The document is damaged or not complete; DOCUMENT_KIND_UNKNOWN: This is neither a PDF nor a JPEG or PNG picture */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENT_DAMAGED' | 'DOCUMENT_KIND_UNKNOWN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  QualificationDocuments_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'image/jpeg': string;
          'image/png': string;
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  QualificationDocuments_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DOCUMENT_DECIDED: The document has been part of a decision; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENT_DECIDED' | 'STATE_REFUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotImports_template: {
    parameters: {
      query?: {
        language?: 'en' | 'zh';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotImports_upload: {
    parameters: {
      query?: never;
      header?: {
        /** @description Name of the file, percent-encoded */
        'X-File-Name'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotImportView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description ENTERPRISE_NOT_VERIFIED: The firm is not verified */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'ENTERPRISE_NOT_VERIFIED';
          };
        };
      };
      /** @description FILE_TOO_LARGE: The file is too large; PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FILE_TOO_LARGE' | 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description CSV_MALFORMED: A quotation mark is not closed; FILE_CELL_TOO_LONG: A cell is too long; FILE_CONTROL_CHARACTERS: The text holds characters that no sheet writes; FILE_EMPTY: The file holds no rows; FILE_ENCODING_UNKNOWN: The text is neither UTF-8 nor GB18030; FILE_HEADER_DOUBLED: Two columns have the same name; FILE_HEADER_MISSING: The first row does not name the columns; FILE_KIND_UNKNOWN: This is neither a CSV file nor an XLSX sheet; FILE_OLD_OR_LOCKED_EXCEL: The sheet is in an old form or has a password; FILE_TOO_COMPLEX: Reading the file takes too much memory; FILE_TOO_MANY_COLUMNS: The file has too many columns; FILE_TOO_MANY_ROWS: The file has too many rows; FILE_TOO_SLOW: Reading the file takes too long; XLSX_ENTITIES: The sheet defines entities of its own; XLSX_EXTERNAL_LINKS: The sheet refers to other files or sites; XLSX_MACROS: The sheet holds a program; XLSX_MALFORMED: The sheet cannot be read; ZIP_MALFORMED: The sheet is damaged or not complete; ZIP_NESTED: The sheet holds another file; ZIP_TOO_MUCH: The sheet unpacks to too much */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'CSV_MALFORMED'
              | 'FILE_CELL_TOO_LONG'
              | 'FILE_CONTROL_CHARACTERS'
              | 'FILE_EMPTY'
              | 'FILE_ENCODING_UNKNOWN'
              | 'FILE_HEADER_DOUBLED'
              | 'FILE_HEADER_MISSING'
              | 'FILE_KIND_UNKNOWN'
              | 'FILE_OLD_OR_LOCKED_EXCEL'
              | 'FILE_TOO_COMPLEX'
              | 'FILE_TOO_MANY_COLUMNS'
              | 'FILE_TOO_MANY_ROWS'
              | 'FILE_TOO_SLOW'
              | 'XLSX_ENTITIES'
              | 'XLSX_EXTERNAL_LINKS'
              | 'XLSX_MACROS'
              | 'XLSX_MALFORMED'
              | 'ZIP_MALFORMED'
              | 'ZIP_NESTED'
              | 'ZIP_TOO_MUCH';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again; FILES_BUSY: Many files are being read, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE' | 'FILES_BUSY';
          };
        };
      };
    };
  };
  LotImports_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotImportView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotImports_rows: {
    parameters: {
      query?: {
        verdict?: components['schemas']['ImportVerdict'];
        /** @description Row after which the page begins */
        after?: number;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowPage'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotImports_badRows: {
    parameters: {
      query?: {
        language?: 'en' | 'zh';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotImports_columns: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportColumnsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotImportView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'MALFORMED_BODY' | 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  LotImports_post: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostImportBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotImportView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description ENTERPRISE_NOT_VERIFIED: The firm is not verified; IDEMPOTENCY_IN_PROGRESS: The same request is still running; IMPORT_COLUMNS_MISSING: Not every column is known; IMPORT_HAS_BAD_ROWS: Some rows need attention; NOTHING_TO_POST: There is no row to post */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'ENTERPRISE_NOT_VERIFIED'
              | 'IDEMPOTENCY_IN_PROGRESS'
              | 'IMPORT_COLUMNS_MISSING'
              | 'IMPORT_HAS_BAD_ROWS'
              | 'NOTHING_TO_POST';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportQuarantine_export: {
    parameters: {
      query?: {
        districtId?: string;
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportRequisitions_export: {
    parameters: {
      query?: {
        category?: components['schemas']['Category'];
        serviceDate?: string;
        /** @description Of one firm */
        enterpriseId?: string;
        state?: components['schemas']['RequisitionState'];
        /** @description Part of the firm's name or code, or a whole reference */
        q?: string;
        sort?: components['schemas']['RequisitionSort'];
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this; STEP_UP_REQUIRED: Show a code of your second factor first */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN' | 'STEP_UP_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Requisitions_entitlement: {
    parameters: {
      query: {
        /** @description The firm that phoned in: for hotline operators */
        enterpriseId?: string;
        category: components['schemas']['Category'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntitlementView'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description NO_POLICY: No policy is in force */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NO_POLICY';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Requisitions_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        category?: components['schemas']['Category'];
        serviceDate?: string;
        /** @description Of one firm */
        enterpriseId?: string;
        state?: components['schemas']['RequisitionState'];
        /** @description Part of the firm's name or code, or a whole reference */
        q?: string;
        sort?: components['schemas']['RequisitionSort'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Requisitions_submit: {
    parameters: {
      query?: {
        /** @description The firm that phoned in: for hotline operators */
        enterpriseId?: string;
      };
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequisitionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DAY_HELD: The day is held by a round; IDEMPOTENCY_IN_PROGRESS: The same request is still running; NO_POLICY: No policy is in force; REQUISITION_EXISTS: There is a requisition already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DAY_HELD' | 'IDEMPOTENCY_IN_PROGRESS' | 'NO_POLICY' | 'REQUISITION_EXISTS';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Requisitions_timeline: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionTimeline'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  RequisitionDetail_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Requisitions_amend: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequisitionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DAY_HELD: The day is held by a round; NO_POLICY: No policy is in force; REQUISITION_EXISTS: There is a requisition already; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DAY_HELD' | 'NO_POLICY' | 'REQUISITION_EXISTS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Requisitions_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DAY_HELD: The day is held by a round; IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DAY_HELD' | 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Quarantine_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        districtId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuarantinePage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Quarantine_release: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuarantineDecisionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DAY_HELD: The day is held by a round; IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DAY_HELD' | 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Quarantine_reject: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuarantineDecisionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DAY_HELD: The day is held by a round; IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DAY_HELD' | 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Standing_list: {
    parameters: {
      query?: {
        /** @description The firm that phoned in: for hotline operators */
        enterpriseId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingList'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Standing_set: {
    parameters: {
      query?: {
        /** @description The firm that phoned in: for hotline operators */
        enterpriseId?: string;
      };
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StandingBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; NO_POLICY: No policy is in force; STANDING_EXISTS: There is a standing requisition already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'NO_POLICY' | 'STANDING_EXISTS';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Standing_change: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StandingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description NO_POLICY: No policy is in force */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NO_POLICY';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Standing_end: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingList'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Standing_confirm: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DAY_HELD: The day is held by a round; IDEMPOTENCY_IN_PROGRESS: The same request is still running; NO_POLICY: No policy is in force; REQUISITION_EXISTS: There is a requisition already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DAY_HELD' | 'IDEMPOTENCY_IN_PROGRESS' | 'NO_POLICY' | 'REQUISITION_EXISTS';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Appeals_list: {
    parameters: {
      query?: {
        /** @description waiting: those first that wait longest */
        show?: components['schemas']['AppealListKind'];
        /** @description `nextCursor` of the page before */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Appeals_lodge: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LodgeAppealBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description APPEAL_NOTHING_SHORT: There is nothing to appeal against; APPEAL_STANDS: An appeal for this requisition stands already; APPEAL_TOO_EARLY: There is no result yet to appeal against; APPEAL_TOO_LATE: The time to appeal is over; IDEMPOTENCY_IN_PROGRESS: The same request is still running */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'APPEAL_NOTHING_SHORT'
              | 'APPEAL_STANDS'
              | 'APPEAL_TOO_EARLY'
              | 'APPEAL_TOO_LATE'
              | 'IDEMPOTENCY_IN_PROGRESS';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Appeals_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Appeals_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Appeals_rerun: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RerunBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description APPEAL_RUNNING: The round is being run again; IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'APPEAL_RUNNING' | 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Appeals_changes: {
    parameters: {
      query?: {
        side?: components['schemas']['AppealChangeSide'];
        /** @description `nextCursor` of the page before */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealChangePage'];
        };
      };
      /** @description MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Appeals_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideAppealBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description APPEAL_OWN_ROUND: Somebody else has to decide about this appeal; CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'APPEAL_OWN_ROUND' | 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description APPEAL_RUNNING: The round is being run again; IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'APPEAL_RUNNING' | 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  AppealDocuments_list: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  AppealDocuments_add: {
    parameters: {
      query: {
        /** @description What it shows */
        purpose: components['schemas']['DocumentPurpose'];
      };
      header?: {
        /** @description Name of the file, percent-encoded */
        'X-File-Name'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/pdf': string;
        'image/jpeg': string;
        'image/png': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DOCUMENTS_FULL: There are as many documents as may be; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENTS_FULL' | 'STATE_REFUSED';
          };
        };
      };
      /** @description DOCUMENT_TOO_LARGE: The document is too large; PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENT_TOO_LARGE' | 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description DOCUMENT_DAMAGED: The document is damaged or not complete; DOCUMENT_KIND_UNKNOWN: This is neither a PDF nor a JPEG or PNG picture */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENT_DAMAGED' | 'DOCUMENT_KIND_UNKNOWN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  AppealDocuments_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'image/jpeg': string;
          'image/png': string;
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  AppealDocuments_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description DOCUMENT_DECIDED: The document has been part of a decision; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DOCUMENT_DECIDED' | 'STATE_REFUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportAppeals_export: {
    parameters: {
      query?: {
        /** @description waiting: those first that wait longest */
        show?: components['schemas']['AppealListKind'];
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportAwards_export: {
    parameters: {
      query?: {
        districtId?: string;
        tier?: 1 | 2 | 3 | 4;
        reason?: components['schemas']['ReasonCode'];
        /** @description Part of the enterprise's name */
        q?: string;
        sort?:
          | 'name'
          | '-name'
          | 'pieces'
          | '-pieces'
          | 'claimPieces'
          | '-claimPieces'
          | 'askedPieces'
          | '-askedPieces'
          | 'headcount'
          | '-headcount';
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this; STEP_UP_REQUIRED: Show a code of your second factor first */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN' | 'STEP_UP_REQUIRED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Policies_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        category?: components['schemas']['Category'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyPage'];
        };
      };
      /** @description MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Policies_set: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPolicyBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Policies_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Policies_presets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyPresets'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Rounds_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        category?: components['schemas']['Category'];
        serviceDate?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundPage'];
        };
      };
      /** @description MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Rounds_open: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenRoundBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundSummary'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description DAY_CLOSED: The day is closed; IDEMPOTENCY_IN_PROGRESS: The same request is still running; NO_POLICY: No policy is in force; ROUND_LIVE: A round of this day is under way */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DAY_CLOSED' | 'IDEMPOTENCY_IN_PROGRESS' | 'NO_POLICY' | 'ROUND_LIVE';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Rounds_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Rounds_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundSummary'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this; OWN_PROPOSAL: A second person has to decide; STEP_UP_REQUIRED: Show a code of your second factor first */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN' | 'OWN_PROPOSAL' | 'STEP_UP_REQUIRED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description CHANGES_KEPT: An officer is changing this round; IDEMPOTENCY_IN_PROGRESS: The same request is still running; LOTS_GONE: The proposal can no longer be given; REMEDY_OWED: An appeal is still to be made good; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CHANGES_KEPT' | 'IDEMPOTENCY_IN_PROGRESS' | 'LOTS_GONE' | 'REMEDY_OWED' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Rounds_reject: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundSummary'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this; OWN_PROPOSAL: A second person has to decide */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN' | 'OWN_PROPOSAL';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Rounds_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundSummary'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  RoundData_follow: {
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
      /** @description A stream of events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait; TOO_MANY_STREAMS: Too many open event streams */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS' | 'TOO_MANY_STREAMS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  RoundData_awards: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        districtId?: string;
        tier?: 1 | 2 | 3 | 4;
        reason?: components['schemas']['ReasonCode'];
        /** @description Part of the enterprise's name */
        q?: string;
        sort?:
          | 'name'
          | '-name'
          | 'pieces'
          | '-pieces'
          | 'claimPieces'
          | '-claimPieces'
          | 'askedPieces'
          | '-askedPieces'
          | 'headcount'
          | '-headcount';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardPage'];
        };
      };
      /** @description MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  RoundData_snapshot: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl': string;
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  RoundData_awardsFile: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl': string;
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Insight_story: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundStory'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Insight_anomalies: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundAnomalies'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Recall_recall: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecallBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotView'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_BODY'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Recall_awards: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LotAwardPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Overrides_list: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverrideList'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Overrides_weigh: {
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
        'application/json': components['schemas']['OverridePreviewBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverrideCostView'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description OVERRIDE_REFUSED: This quantity cannot be given; REFERENCE_REFUSED: It refers to something that does not exist or is still used; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'OVERRIDE_REFUSED' | 'REFERENCE_REFUSED' | 'STATE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Overrides_keep: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
      };
      path: {
        id: string;
        requisitionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverrideBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverrideList'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description OVERRIDE_REFUSED: This quantity cannot be given; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'OVERRIDE_REFUSED' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Overrides_undo: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
      };
      path: {
        id: string;
        requisitionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverrideList'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Overrides_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was looked at, in quotes */
        'If-Match': string;
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundSummary'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?:
              | 'BAD_REQUEST'
              | 'IDEMPOTENCY_KEY_INVALID'
              | 'IDEMPOTENCY_KEY_MISSING'
              | 'MALFORMED_VALUE'
              | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this; STEP_UP_REQUIRED: Show a code of your second factor first */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN' | 'STEP_UP_REQUIRED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; NOTHING_KEPT: There is no change to propose; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'NOTHING_KEPT' | 'STATE_REFUSED';
          };
        };
      };
      /** @description VERSION_MISMATCH: Somebody changed this in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_MISMATCH';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description VERSION_REQUIRED: The If-Match header is required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VERSION_REQUIRED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Schedule_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundSchedule'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Replay_list: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundReplayList'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Replay_ask: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundReplayView'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Scenarios_list: {
    parameters: {
      query?: {
        category?: components['schemas']['Category'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScenarioRunList'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Scenarios_start: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartScenariosBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScenarioRunDetail'];
        };
      };
      /** @description IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; NO_POLICY: No policy is in force; SCENARIOS_BUSY: Enough comparisons are under way */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'NO_POLICY' | 'SCENARIOS_BUSY';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Scenarios_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScenarioRunDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Scenarios_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description A new random key for each new intention; the same one when repeating the same request */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScenarioRunDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; IDEMPOTENCY_KEY_INVALID: The Idempotency-Key header is not valid; IDEMPOTENCY_KEY_MISSING: The Idempotency-Key header is required; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_MISSING' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site; FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED' | 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description IDEMPOTENCY_IN_PROGRESS: The same request is still running; STATE_REFUSED: Not possible in this state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_IN_PROGRESS' | 'STATE_REFUSED';
          };
        };
      };
      /** @description IDEMPOTENCY_KEY_REUSED: This Idempotency-Key belongs to another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'IDEMPOTENCY_KEY_REUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Scenarios_changes: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        /** @description Place of the scenario that is compared */
        place?: number;
        /** @description Place of the one it is compared with */
        against?: number;
        change?: 'gains' | 'loses' | 'same';
        districtId?: string;
        /** @description Part of the enterprise's name */
        q?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScenarioChangePage'];
        };
      };
      /** @description MALFORMED_VALUE: A value has the wrong form; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_VALUE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  ExportChanges_export: {
    parameters: {
      query?: {
        /** @description Place of the scenario that is compared */
        place?: number;
        /** @description Place of the one it is compared with */
        against?: number;
        change?: 'gains' | 'loses' | 'same';
        districtId?: string;
        /** @description Part of the enterprise's name */
        q?: string;
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Notices_list: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        /** @description Only those that are not read */
        unread?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Notices_unread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadNotices'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Notices_readUpTo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadUpToBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Notices_read: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  NoticeSettings_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeSettings'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  NoticeSettings_store: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeSettingsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeSettings'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  NoticeSettings_name: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MailAddressBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeSettings'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  NoticeSettings_remove: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  NoticeSettings_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MailCodeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeSettings'];
        };
      };
      /** @description MALFORMED_BODY: The body is not valid JSON; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MALFORMED_BODY' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description CROSS_SITE_REFUSED: The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE_REFUSED';
          };
        };
      };
      /** @description PAYLOAD_TOO_LARGE: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'PAYLOAD_TOO_LARGE';
          };
        };
      };
      /** @description UNSUPPORTED_MEDIA_TYPE: The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNSUPPORTED_MEDIA_TYPE';
          };
        };
      };
      /** @description MAIL_CODE_WRONG: The code is not the one we sent */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'MAIL_CODE_WRONG';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  NoticeSettings_keptMails: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Cockpit_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cockpit'];
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  OpenData_catalogue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenDataCatalogue'];
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  OpenData_file: {
    parameters: {
      query?: {
        format?: 'json' | 'csv';
      };
      header?: never;
      path: {
        dataset: components['schemas']['DatasetName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DatasetRows'];
          'text/csv': string;
        };
      };
      /** @description If-None-Match names the present ETag */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Progress_progress: {
    parameters: {
      query?: {
        /** @description A week runs from Monday to Sunday */
        unit?: 'day' | 'week';
        /** @description Any day of the period; the channel’s present day if left out */
        day?: string;
        category?: components['schemas']['Category'];
        /** @description Where the goods lie */
        districtId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgressReport'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Progress_movements: {
    parameters: {
      query?: {
        /** @description A week runs from Monday to Sunday */
        unit?: 'day' | 'week';
        /** @description Any day of the period; the channel’s present day if left out */
        day?: string;
        category?: components['schemas']['Category'];
        /** @description Where the goods lie */
        districtId?: string;
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        productId?: string;
        column?: components['schemas']['ProgressColumn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgressMovementPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Progress_service: {
    parameters: {
      query?: {
        /** @description A week runs from Monday to Sunday */
        unit?: 'day' | 'week';
        /** @description Any day of the period; the channel’s present day if left out */
        day?: string;
        /** @description Where the goods lie */
        districtId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceFigures'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Progress_export: {
    parameters: {
      query?: {
        /** @description A week runs from Monday to Sunday */
        unit?: 'day' | 'week';
        /** @description Any day of the period; the channel’s present day if left out */
        day?: string;
        category?: components['schemas']['Category'];
        /** @description Where the goods lie */
        districtId?: string;
        /** @description Of columns and words */
        language?: 'en' | 'zh';
        format?: 'csv' | 'xlsx' | 'pdf';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/pdf': string;
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description UNAUTHENTICATED: Please log in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'UNAUTHENTICATED';
          };
        };
      };
      /** @description FORBIDDEN: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'FORBIDDEN';
          };
        };
      };
      /** @description TOO_MANY_EXPORTS: Too many files saved, please wait; TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_EXPORTS' | 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Public_reference: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reference'];
        };
      };
      /** @description If-None-Match names the present ETag */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Public_today: {
    parameters: {
      query?: {
        category?: components['schemas']['Category'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Today'];
        };
      };
      /** @description If-None-Match names the present ETag */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  Public_rounds: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicRoundPage'];
        };
      };
      /** @description VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PublicOverrides_overrides: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl': string;
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PublicRounds_seeds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComingSeeds'];
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PublicRounds_show: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicRoundDetail'];
        };
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PublicRounds_snapshot: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl': string;
        };
      };
      /** @description If-None-Match names the present ETag */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PublicRounds_awardsFile: {
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl': string;
        };
      };
      /** @description If-None-Match names the present ETag */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BAD_REQUEST: The request cannot be understood; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'BAD_REQUEST' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
  PublicRounds_award: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reference: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicAward'];
        };
      };
      /** @description REFERENCE_UNREADABLE: This is not a reference; VALIDATION_FAILED: The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'REFERENCE_UNREADABLE' | 'VALIDATION_FAILED';
          };
        };
      };
      /** @description NOT_FOUND: Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
          };
        };
      };
      /** @description TOO_MANY_REQUESTS: Too many requests, please wait */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'TOO_MANY_REQUESTS';
          };
        };
      };
      /** @description INTERNAL: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'INTERNAL';
          };
        };
      };
      /** @description DATABASE_BUSY: The database took too long, please try again; DATABASE_UNAVAILABLE: The database cannot be reached, please try again */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'] & {
            /** @enum {string} */
            code?: 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE';
          };
        };
      };
    };
  };
}
