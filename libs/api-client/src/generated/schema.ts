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
    MyJurisdiction: {
      /**
       * @description Division code of GB/T 2260
       * @example 310000
       */
      id: string;
      /** @example Shanghai */
      nameEn: string;
      /** @example 上海市 */
      nameZh: string;
      /**
       * Format: date
       * @description The day the channel works on
       */
      today: string;
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
    Me: {
      /** Format: uuid */
      userId: string;
      displayName: string;
      /** @enum {string} */
      locale: 'en' | 'zh';
      jurisdiction: components['schemas']['MyJurisdiction'];
      memberships: components['schemas']['MyMembership'][];
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
}
