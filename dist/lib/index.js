import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3964:
/***/ ((module) => {



module.exports = clone

var getPrototypeOf = Object.getPrototypeOf || function (obj) {
  return obj.__proto__
}

function clone (obj) {
  if (obj === null || typeof obj !== 'object')
    return obj

  if (obj instanceof Object)
    var copy = { __proto__: getPrototypeOf(obj) }
  else
    var copy = Object.create(null)

  Object.getOwnPropertyNames(obj).forEach(function (key) {
    Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key))
  })

  return copy
}


/***/ }),

/***/ 5744:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var fs = __nccwpck_require__(9896)
var polyfills = __nccwpck_require__(3501)
var legacy = __nccwpck_require__(2270)
var clone = __nccwpck_require__(3964)

var util = __nccwpck_require__(9023)

/* istanbul ignore next - node 0.x polyfill */
var gracefulQueue
var previousSymbol

/* istanbul ignore else - node 0.x polyfill */
if (typeof Symbol === 'function' && typeof Symbol.for === 'function') {
  gracefulQueue = Symbol.for('graceful-fs.queue')
  // This is used in testing by future versions
  previousSymbol = Symbol.for('graceful-fs.previous')
} else {
  gracefulQueue = '___graceful-fs.queue'
  previousSymbol = '___graceful-fs.previous'
}

function noop () {}

function publishQueue(context, queue) {
  Object.defineProperty(context, gracefulQueue, {
    get: function() {
      return queue
    }
  })
}

var debug = noop
if (util.debuglog)
  debug = util.debuglog('gfs4')
else if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || ''))
  debug = function() {
    var m = util.format.apply(util, arguments)
    m = 'GFS4: ' + m.split(/\n/).join('\nGFS4: ')
    console.error(m)
  }

// Once time initialization
if (!fs[gracefulQueue]) {
  // This queue can be shared by multiple loaded instances
  var queue = global[gracefulQueue] || []
  publishQueue(fs, queue)

  // Patch fs.close/closeSync to shared queue version, because we need
  // to retry() whenever a close happens *anywhere* in the program.
  // This is essential when multiple graceful-fs instances are
  // in play at the same time.
  fs.close = (function (fs$close) {
    function close (fd, cb) {
      return fs$close.call(fs, fd, function (err) {
        // This function uses the graceful-fs shared queue
        if (!err) {
          resetQueue()
        }

        if (typeof cb === 'function')
          cb.apply(this, arguments)
      })
    }

    Object.defineProperty(close, previousSymbol, {
      value: fs$close
    })
    return close
  })(fs.close)

  fs.closeSync = (function (fs$closeSync) {
    function closeSync (fd) {
      // This function uses the graceful-fs shared queue
      fs$closeSync.apply(fs, arguments)
      resetQueue()
    }

    Object.defineProperty(closeSync, previousSymbol, {
      value: fs$closeSync
    })
    return closeSync
  })(fs.closeSync)

  if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || '')) {
    process.on('exit', function() {
      debug(fs[gracefulQueue])
      __nccwpck_require__(2613).equal(fs[gracefulQueue].length, 0)
    })
  }
}

if (!global[gracefulQueue]) {
  publishQueue(global, fs[gracefulQueue]);
}

module.exports = patch(clone(fs))
if (process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched) {
    module.exports = patch(fs)
    fs.__patched = true;
}

function patch (fs) {
  // Everything that references the open() function needs to be in here
  polyfills(fs)
  fs.gracefulify = patch

  fs.createReadStream = createReadStream
  fs.createWriteStream = createWriteStream
  var fs$readFile = fs.readFile
  fs.readFile = readFile
  function readFile (path, options, cb) {
    if (typeof options === 'function')
      cb = options, options = null

    return go$readFile(path, options, cb)

    function go$readFile (path, options, cb, startTime) {
      return fs$readFile(path, options, function (err) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$readFile, [path, options, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  var fs$writeFile = fs.writeFile
  fs.writeFile = writeFile
  function writeFile (path, data, options, cb) {
    if (typeof options === 'function')
      cb = options, options = null

    return go$writeFile(path, data, options, cb)

    function go$writeFile (path, data, options, cb, startTime) {
      return fs$writeFile(path, data, options, function (err) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$writeFile, [path, data, options, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  var fs$appendFile = fs.appendFile
  if (fs$appendFile)
    fs.appendFile = appendFile
  function appendFile (path, data, options, cb) {
    if (typeof options === 'function')
      cb = options, options = null

    return go$appendFile(path, data, options, cb)

    function go$appendFile (path, data, options, cb, startTime) {
      return fs$appendFile(path, data, options, function (err) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$appendFile, [path, data, options, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  var fs$copyFile = fs.copyFile
  if (fs$copyFile)
    fs.copyFile = copyFile
  function copyFile (src, dest, flags, cb) {
    if (typeof flags === 'function') {
      cb = flags
      flags = 0
    }
    return go$copyFile(src, dest, flags, cb)

    function go$copyFile (src, dest, flags, cb, startTime) {
      return fs$copyFile(src, dest, flags, function (err) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$copyFile, [src, dest, flags, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  var fs$readdir = fs.readdir
  fs.readdir = readdir
  var noReaddirOptionVersions = /^v[0-5]\./
  function readdir (path, options, cb) {
    if (typeof options === 'function')
      cb = options, options = null

    var go$readdir = noReaddirOptionVersions.test(process.version)
      ? function go$readdir (path, options, cb, startTime) {
        return fs$readdir(path, fs$readdirCallback(
          path, options, cb, startTime
        ))
      }
      : function go$readdir (path, options, cb, startTime) {
        return fs$readdir(path, options, fs$readdirCallback(
          path, options, cb, startTime
        ))
      }

    return go$readdir(path, options, cb)

    function fs$readdirCallback (path, options, cb, startTime) {
      return function (err, files) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([
            go$readdir,
            [path, options, cb],
            err,
            startTime || Date.now(),
            Date.now()
          ])
        else {
          if (files && files.sort)
            files.sort()

          if (typeof cb === 'function')
            cb.call(this, err, files)
        }
      }
    }
  }

  if (process.version.substr(0, 4) === 'v0.8') {
    var legStreams = legacy(fs)
    ReadStream = legStreams.ReadStream
    WriteStream = legStreams.WriteStream
  }

  var fs$ReadStream = fs.ReadStream
  if (fs$ReadStream) {
    ReadStream.prototype = Object.create(fs$ReadStream.prototype)
    ReadStream.prototype.open = ReadStream$open
  }

  var fs$WriteStream = fs.WriteStream
  if (fs$WriteStream) {
    WriteStream.prototype = Object.create(fs$WriteStream.prototype)
    WriteStream.prototype.open = WriteStream$open
  }

  Object.defineProperty(fs, 'ReadStream', {
    get: function () {
      return ReadStream
    },
    set: function (val) {
      ReadStream = val
    },
    enumerable: true,
    configurable: true
  })
  Object.defineProperty(fs, 'WriteStream', {
    get: function () {
      return WriteStream
    },
    set: function (val) {
      WriteStream = val
    },
    enumerable: true,
    configurable: true
  })

  // legacy names
  var FileReadStream = ReadStream
  Object.defineProperty(fs, 'FileReadStream', {
    get: function () {
      return FileReadStream
    },
    set: function (val) {
      FileReadStream = val
    },
    enumerable: true,
    configurable: true
  })
  var FileWriteStream = WriteStream
  Object.defineProperty(fs, 'FileWriteStream', {
    get: function () {
      return FileWriteStream
    },
    set: function (val) {
      FileWriteStream = val
    },
    enumerable: true,
    configurable: true
  })

  function ReadStream (path, options) {
    if (this instanceof ReadStream)
      return fs$ReadStream.apply(this, arguments), this
    else
      return ReadStream.apply(Object.create(ReadStream.prototype), arguments)
  }

  function ReadStream$open () {
    var that = this
    open(that.path, that.flags, that.mode, function (err, fd) {
      if (err) {
        if (that.autoClose)
          that.destroy()

        that.emit('error', err)
      } else {
        that.fd = fd
        that.emit('open', fd)
        that.read()
      }
    })
  }

  function WriteStream (path, options) {
    if (this instanceof WriteStream)
      return fs$WriteStream.apply(this, arguments), this
    else
      return WriteStream.apply(Object.create(WriteStream.prototype), arguments)
  }

  function WriteStream$open () {
    var that = this
    open(that.path, that.flags, that.mode, function (err, fd) {
      if (err) {
        that.destroy()
        that.emit('error', err)
      } else {
        that.fd = fd
        that.emit('open', fd)
      }
    })
  }

  function createReadStream (path, options) {
    return new fs.ReadStream(path, options)
  }

  function createWriteStream (path, options) {
    return new fs.WriteStream(path, options)
  }

  var fs$open = fs.open
  fs.open = open
  function open (path, flags, mode, cb) {
    if (typeof mode === 'function')
      cb = mode, mode = null

    return go$open(path, flags, mode, cb)

    function go$open (path, flags, mode, cb, startTime) {
      return fs$open(path, flags, mode, function (err, fd) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$open, [path, flags, mode, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  return fs
}

function enqueue (elem) {
  debug('ENQUEUE', elem[0].name, elem[1])
  fs[gracefulQueue].push(elem)
  retry()
}

// keep track of the timeout between retry() calls
var retryTimer

// reset the startTime and lastTime to now
// this resets the start of the 60 second overall timeout as well as the
// delay between attempts so that we'll retry these jobs sooner
function resetQueue () {
  var now = Date.now()
  for (var i = 0; i < fs[gracefulQueue].length; ++i) {
    // entries that are only a length of 2 are from an older version, don't
    // bother modifying those since they'll be retried anyway.
    if (fs[gracefulQueue][i].length > 2) {
      fs[gracefulQueue][i][3] = now // startTime
      fs[gracefulQueue][i][4] = now // lastTime
    }
  }
  // call retry to make sure we're actively processing the queue
  retry()
}

function retry () {
  // clear the timer and remove it to help prevent unintended concurrency
  clearTimeout(retryTimer)
  retryTimer = undefined

  if (fs[gracefulQueue].length === 0)
    return

  var elem = fs[gracefulQueue].shift()
  var fn = elem[0]
  var args = elem[1]
  // these items may be unset if they were added by an older graceful-fs
  var err = elem[2]
  var startTime = elem[3]
  var lastTime = elem[4]

  // if we don't have a startTime we have no way of knowing if we've waited
  // long enough, so go ahead and retry this item now
  if (startTime === undefined) {
    debug('RETRY', fn.name, args)
    fn.apply(null, args)
  } else if (Date.now() - startTime >= 60000) {
    // it's been more than 60 seconds total, bail now
    debug('TIMEOUT', fn.name, args)
    var cb = args.pop()
    if (typeof cb === 'function')
      cb.call(null, err)
  } else {
    // the amount of time between the last attempt and right now
    var sinceAttempt = Date.now() - lastTime
    // the amount of time between when we first tried, and when we last tried
    // rounded up to at least 1
    var sinceStart = Math.max(lastTime - startTime, 1)
    // backoff. wait longer than the total time we've been retrying, but only
    // up to a maximum of 100ms
    var desiredDelay = Math.min(sinceStart * 1.2, 100)
    // it's been long enough since the last retry, do it again
    if (sinceAttempt >= desiredDelay) {
      debug('RETRY', fn.name, args)
      fn.apply(null, args.concat([startTime]))
    } else {
      // if we can't do this job yet, push it to the end of the queue
      // and let the next iteration check again
      fs[gracefulQueue].push(elem)
    }
  }

  // schedule our next run if one isn't already scheduled
  if (retryTimer === undefined) {
    retryTimer = setTimeout(retry, 0)
  }
}


/***/ }),

/***/ 2270:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Stream = (__nccwpck_require__(2203).Stream)

module.exports = legacy

function legacy (fs) {
  return {
    ReadStream: ReadStream,
    WriteStream: WriteStream
  }

  function ReadStream (path, options) {
    if (!(this instanceof ReadStream)) return new ReadStream(path, options);

    Stream.call(this);

    var self = this;

    this.path = path;
    this.fd = null;
    this.readable = true;
    this.paused = false;

    this.flags = 'r';
    this.mode = 438; /*=0666*/
    this.bufferSize = 64 * 1024;

    options = options || {};

    // Mixin options into this
    var keys = Object.keys(options);
    for (var index = 0, length = keys.length; index < length; index++) {
      var key = keys[index];
      this[key] = options[key];
    }

    if (this.encoding) this.setEncoding(this.encoding);

    if (this.start !== undefined) {
      if ('number' !== typeof this.start) {
        throw TypeError('start must be a Number');
      }
      if (this.end === undefined) {
        this.end = Infinity;
      } else if ('number' !== typeof this.end) {
        throw TypeError('end must be a Number');
      }

      if (this.start > this.end) {
        throw new Error('start must be <= end');
      }

      this.pos = this.start;
    }

    if (this.fd !== null) {
      process.nextTick(function() {
        self._read();
      });
      return;
    }

    fs.open(this.path, this.flags, this.mode, function (err, fd) {
      if (err) {
        self.emit('error', err);
        self.readable = false;
        return;
      }

      self.fd = fd;
      self.emit('open', fd);
      self._read();
    })
  }

  function WriteStream (path, options) {
    if (!(this instanceof WriteStream)) return new WriteStream(path, options);

    Stream.call(this);

    this.path = path;
    this.fd = null;
    this.writable = true;

    this.flags = 'w';
    this.encoding = 'binary';
    this.mode = 438; /*=0666*/
    this.bytesWritten = 0;

    options = options || {};

    // Mixin options into this
    var keys = Object.keys(options);
    for (var index = 0, length = keys.length; index < length; index++) {
      var key = keys[index];
      this[key] = options[key];
    }

    if (this.start !== undefined) {
      if ('number' !== typeof this.start) {
        throw TypeError('start must be a Number');
      }
      if (this.start < 0) {
        throw new Error('start must be >= zero');
      }

      this.pos = this.start;
    }

    this.busy = false;
    this._queue = [];

    if (this.fd === null) {
      this._open = fs.open;
      this._queue.push([this._open, this.path, this.flags, this.mode, undefined]);
      this.flush();
    }
  }
}


/***/ }),

/***/ 3501:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var constants = __nccwpck_require__(9140)

var origCwd = process.cwd
var cwd = null

var platform = process.env.GRACEFUL_FS_PLATFORM || process.platform

process.cwd = function() {
  if (!cwd)
    cwd = origCwd.call(process)
  return cwd
}
try {
  process.cwd()
} catch (er) {}

// This check is needed until node.js 12 is required
if (typeof process.chdir === 'function') {
  var chdir = process.chdir
  process.chdir = function (d) {
    cwd = null
    chdir.call(process, d)
  }
  if (Object.setPrototypeOf) Object.setPrototypeOf(process.chdir, chdir)
}

module.exports = patch

function patch (fs) {
  // (re-)implement some things that are known busted or missing.

  // lchmod, broken prior to 0.6.2
  // back-port the fix here.
  if (constants.hasOwnProperty('O_SYMLINK') &&
      process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)) {
    patchLchmod(fs)
  }

  // lutimes implementation, or no-op
  if (!fs.lutimes) {
    patchLutimes(fs)
  }

  // https://github.com/isaacs/node-graceful-fs/issues/4
  // Chown should not fail on einval or eperm if non-root.
  // It should not fail on enosys ever, as this just indicates
  // that a fs doesn't support the intended operation.

  fs.chown = chownFix(fs.chown)
  fs.fchown = chownFix(fs.fchown)
  fs.lchown = chownFix(fs.lchown)

  fs.chmod = chmodFix(fs.chmod)
  fs.fchmod = chmodFix(fs.fchmod)
  fs.lchmod = chmodFix(fs.lchmod)

  fs.chownSync = chownFixSync(fs.chownSync)
  fs.fchownSync = chownFixSync(fs.fchownSync)
  fs.lchownSync = chownFixSync(fs.lchownSync)

  fs.chmodSync = chmodFixSync(fs.chmodSync)
  fs.fchmodSync = chmodFixSync(fs.fchmodSync)
  fs.lchmodSync = chmodFixSync(fs.lchmodSync)

  fs.stat = statFix(fs.stat)
  fs.fstat = statFix(fs.fstat)
  fs.lstat = statFix(fs.lstat)

  fs.statSync = statFixSync(fs.statSync)
  fs.fstatSync = statFixSync(fs.fstatSync)
  fs.lstatSync = statFixSync(fs.lstatSync)

  // if lchmod/lchown do not exist, then make them no-ops
  if (fs.chmod && !fs.lchmod) {
    fs.lchmod = function (path, mode, cb) {
      if (cb) process.nextTick(cb)
    }
    fs.lchmodSync = function () {}
  }
  if (fs.chown && !fs.lchown) {
    fs.lchown = function (path, uid, gid, cb) {
      if (cb) process.nextTick(cb)
    }
    fs.lchownSync = function () {}
  }

  // on Windows, A/V software can lock the directory, causing this
  // to fail with an EACCES or EPERM if the directory contains newly
  // created files.  Try again on failure, for up to 60 seconds.

  // Set the timeout this long because some Windows Anti-Virus, such as Parity
  // bit9, may lock files for up to a minute, causing npm package install
  // failures. Also, take care to yield the scheduler. Windows scheduling gives
  // CPU to a busy looping process, which can cause the program causing the lock
  // contention to be starved of CPU by node, so the contention doesn't resolve.
  if (platform === "win32") {
    fs.rename = typeof fs.rename !== 'function' ? fs.rename
    : (function (fs$rename) {
      function rename (from, to, cb) {
        var start = Date.now()
        var backoff = 0;
        fs$rename(from, to, function CB (er) {
          if (er
              && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY")
              && Date.now() - start < 60000) {
            setTimeout(function() {
              fs.stat(to, function (stater, st) {
                if (stater && stater.code === "ENOENT")
                  fs$rename(from, to, CB);
                else
                  cb(er)
              })
            }, backoff)
            if (backoff < 100)
              backoff += 10;
            return;
          }
          if (cb) cb(er)
        })
      }
      if (Object.setPrototypeOf) Object.setPrototypeOf(rename, fs$rename)
      return rename
    })(fs.rename)
  }

  // if read() returns EAGAIN, then just try it again.
  fs.read = typeof fs.read !== 'function' ? fs.read
  : (function (fs$read) {
    function read (fd, buffer, offset, length, position, callback_) {
      var callback
      if (callback_ && typeof callback_ === 'function') {
        var eagCounter = 0
        callback = function (er, _, __) {
          if (er && er.code === 'EAGAIN' && eagCounter < 10) {
            eagCounter ++
            return fs$read.call(fs, fd, buffer, offset, length, position, callback)
          }
          callback_.apply(this, arguments)
        }
      }
      return fs$read.call(fs, fd, buffer, offset, length, position, callback)
    }

    // This ensures `util.promisify` works as it does for native `fs.read`.
    if (Object.setPrototypeOf) Object.setPrototypeOf(read, fs$read)
    return read
  })(fs.read)

  fs.readSync = typeof fs.readSync !== 'function' ? fs.readSync
  : (function (fs$readSync) { return function (fd, buffer, offset, length, position) {
    var eagCounter = 0
    while (true) {
      try {
        return fs$readSync.call(fs, fd, buffer, offset, length, position)
      } catch (er) {
        if (er.code === 'EAGAIN' && eagCounter < 10) {
          eagCounter ++
          continue
        }
        throw er
      }
    }
  }})(fs.readSync)

  function patchLchmod (fs) {
    fs.lchmod = function (path, mode, callback) {
      fs.open( path
             , constants.O_WRONLY | constants.O_SYMLINK
             , mode
             , function (err, fd) {
        if (err) {
          if (callback) callback(err)
          return
        }
        // prefer to return the chmod error, if one occurs,
        // but still try to close, and report closing errors if they occur.
        fs.fchmod(fd, mode, function (err) {
          fs.close(fd, function(err2) {
            if (callback) callback(err || err2)
          })
        })
      })
    }

    fs.lchmodSync = function (path, mode) {
      var fd = fs.openSync(path, constants.O_WRONLY | constants.O_SYMLINK, mode)

      // prefer to return the chmod error, if one occurs,
      // but still try to close, and report closing errors if they occur.
      var threw = true
      var ret
      try {
        ret = fs.fchmodSync(fd, mode)
        threw = false
      } finally {
        if (threw) {
          try {
            fs.closeSync(fd)
          } catch (er) {}
        } else {
          fs.closeSync(fd)
        }
      }
      return ret
    }
  }

  function patchLutimes (fs) {
    if (constants.hasOwnProperty("O_SYMLINK") && fs.futimes) {
      fs.lutimes = function (path, at, mt, cb) {
        fs.open(path, constants.O_SYMLINK, function (er, fd) {
          if (er) {
            if (cb) cb(er)
            return
          }
          fs.futimes(fd, at, mt, function (er) {
            fs.close(fd, function (er2) {
              if (cb) cb(er || er2)
            })
          })
        })
      }

      fs.lutimesSync = function (path, at, mt) {
        var fd = fs.openSync(path, constants.O_SYMLINK)
        var ret
        var threw = true
        try {
          ret = fs.futimesSync(fd, at, mt)
          threw = false
        } finally {
          if (threw) {
            try {
              fs.closeSync(fd)
            } catch (er) {}
          } else {
            fs.closeSync(fd)
          }
        }
        return ret
      }

    } else if (fs.futimes) {
      fs.lutimes = function (_a, _b, _c, cb) { if (cb) process.nextTick(cb) }
      fs.lutimesSync = function () {}
    }
  }

  function chmodFix (orig) {
    if (!orig) return orig
    return function (target, mode, cb) {
      return orig.call(fs, target, mode, function (er) {
        if (chownErOk(er)) er = null
        if (cb) cb.apply(this, arguments)
      })
    }
  }

  function chmodFixSync (orig) {
    if (!orig) return orig
    return function (target, mode) {
      try {
        return orig.call(fs, target, mode)
      } catch (er) {
        if (!chownErOk(er)) throw er
      }
    }
  }


  function chownFix (orig) {
    if (!orig) return orig
    return function (target, uid, gid, cb) {
      return orig.call(fs, target, uid, gid, function (er) {
        if (chownErOk(er)) er = null
        if (cb) cb.apply(this, arguments)
      })
    }
  }

  function chownFixSync (orig) {
    if (!orig) return orig
    return function (target, uid, gid) {
      try {
        return orig.call(fs, target, uid, gid)
      } catch (er) {
        if (!chownErOk(er)) throw er
      }
    }
  }

  function statFix (orig) {
    if (!orig) return orig
    // Older versions of Node erroneously returned signed integers for
    // uid + gid.
    return function (target, options, cb) {
      if (typeof options === 'function') {
        cb = options
        options = null
      }
      function callback (er, stats) {
        if (stats) {
          if (stats.uid < 0) stats.uid += 0x100000000
          if (stats.gid < 0) stats.gid += 0x100000000
        }
        if (cb) cb.apply(this, arguments)
      }
      return options ? orig.call(fs, target, options, callback)
        : orig.call(fs, target, callback)
    }
  }

  function statFixSync (orig) {
    if (!orig) return orig
    // Older versions of Node erroneously returned signed integers for
    // uid + gid.
    return function (target, options) {
      var stats = options ? orig.call(fs, target, options)
        : orig.call(fs, target)
      if (stats) {
        if (stats.uid < 0) stats.uid += 0x100000000
        if (stats.gid < 0) stats.gid += 0x100000000
      }
      return stats;
    }
  }

  // ENOSYS means that the fs doesn't support the op. Just ignore
  // that, because it doesn't matter.
  //
  // if there's no getuid, or if getuid() is something other
  // than 0, and the error is EINVAL or EPERM, then just ignore
  // it.
  //
  // This specific case is a silent failure in cp, install, tar,
  // and most other unix tools that manage permissions.
  //
  // When running as root, or if other types of errors are
  // encountered, then it's strict.
  function chownErOk (er) {
    if (!er)
      return true

    if (er.code === "ENOSYS")
      return true

    var nonroot = !process.getuid || process.getuid() !== 0
    if (nonroot) {
      if (er.code === "EINVAL" || er.code === "EPERM")
        return true
    }

    return false
  }
}


/***/ }),

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 3648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const lockfile = __nccwpck_require__(743);
const { toPromise, toSync, toSyncOptions } = __nccwpck_require__(3271);

async function lock(file, options) {
    const release = await toPromise(lockfile.lock)(file, options);

    return toPromise(release);
}

function lockSync(file, options) {
    const release = toSync(lockfile.lock)(file, toSyncOptions(options));

    return toSync(release);
}

function unlock(file, options) {
    return toPromise(lockfile.unlock)(file, options);
}

function unlockSync(file, options) {
    return toSync(lockfile.unlock)(file, toSyncOptions(options));
}

function check(file, options) {
    return toPromise(lockfile.check)(file, options);
}

function checkSync(file, options) {
    return toSync(lockfile.check)(file, toSyncOptions(options));
}

module.exports = lock;
module.exports.lock = lock;
module.exports.unlock = unlock;
module.exports.lockSync = lockSync;
module.exports.unlockSync = unlockSync;
module.exports.check = check;
module.exports.checkSync = checkSync;


/***/ }),

/***/ 3271:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const fs = __nccwpck_require__(5744);

function createSyncFs(fs) {
    const methods = ['mkdir', 'realpath', 'stat', 'rmdir', 'utimes'];
    const newFs = { ...fs };

    methods.forEach((method) => {
        newFs[method] = (...args) => {
            const callback = args.pop();
            let ret;

            try {
                ret = fs[`${method}Sync`](...args);
            } catch (err) {
                return callback(err);
            }

            callback(null, ret);
        };
    });

    return newFs;
}

// ----------------------------------------------------------

function toPromise(method) {
    return (...args) => new Promise((resolve, reject) => {
        args.push((err, result) => {
            if (err) {
                reject(err);
            } else {
                resolve(result);
            }
        });

        method(...args);
    });
}

function toSync(method) {
    return (...args) => {
        let err;
        let result;

        args.push((_err, _result) => {
            err = _err;
            result = _result;
        });

        method(...args);

        if (err) {
            throw err;
        }

        return result;
    };
}

function toSyncOptions(options) {
    // Shallow clone options because we are oging to mutate them
    options = { ...options };

    // Transform fs to use the sync methods instead
    options.fs = createSyncFs(options.fs || fs);

    // Retries are not allowed because it requires the flow to be sync
    if (
        (typeof options.retries === 'number' && options.retries > 0) ||
        (options.retries && typeof options.retries.retries === 'number' && options.retries.retries > 0)
    ) {
        throw Object.assign(new Error('Cannot use retries with the sync api'), { code: 'ESYNC' });
    }

    return options;
}

module.exports = {
    toPromise,
    toSync,
    toSyncOptions,
};


/***/ }),

/***/ 743:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const path = __nccwpck_require__(6928);
const fs = __nccwpck_require__(5744);
const retry = __nccwpck_require__(5546);
const onExit = __nccwpck_require__(6627);
const mtimePrecision = __nccwpck_require__(4747);

const locks = {};

function getLockFile(file, options) {
    return options.lockfilePath || `${file}.lock`;
}

function resolveCanonicalPath(file, options, callback) {
    if (!options.realpath) {
        return callback(null, path.resolve(file));
    }

    // Use realpath to resolve symlinks
    // It also resolves relative paths
    options.fs.realpath(file, callback);
}

function acquireLock(file, options, callback) {
    const lockfilePath = getLockFile(file, options);

    // Use mkdir to create the lockfile (atomic operation)
    options.fs.mkdir(lockfilePath, (err) => {
        if (!err) {
            // At this point, we acquired the lock!
            // Probe the mtime precision
            return mtimePrecision.probe(lockfilePath, options.fs, (err, mtime, mtimePrecision) => {
                // If it failed, try to remove the lock..
                /* istanbul ignore if */
                if (err) {
                    options.fs.rmdir(lockfilePath, () => {});

                    return callback(err);
                }

                callback(null, mtime, mtimePrecision);
            });
        }

        // If error is not EEXIST then some other error occurred while locking
        if (err.code !== 'EEXIST') {
            return callback(err);
        }

        // Otherwise, check if lock is stale by analyzing the file mtime
        if (options.stale <= 0) {
            return callback(Object.assign(new Error('Lock file is already being held'), { code: 'ELOCKED', file }));
        }

        options.fs.stat(lockfilePath, (err, stat) => {
            if (err) {
                // Retry if the lockfile has been removed (meanwhile)
                // Skip stale check to avoid recursiveness
                if (err.code === 'ENOENT') {
                    return acquireLock(file, { ...options, stale: 0 }, callback);
                }

                return callback(err);
            }

            if (!isLockStale(stat, options)) {
                return callback(Object.assign(new Error('Lock file is already being held'), { code: 'ELOCKED', file }));
            }

            // If it's stale, remove it and try again!
            // Skip stale check to avoid recursiveness
            removeLock(file, options, (err) => {
                if (err) {
                    return callback(err);
                }

                acquireLock(file, { ...options, stale: 0 }, callback);
            });
        });
    });
}

function isLockStale(stat, options) {
    return stat.mtime.getTime() < Date.now() - options.stale;
}

function removeLock(file, options, callback) {
    // Remove lockfile, ignoring ENOENT errors
    options.fs.rmdir(getLockFile(file, options), (err) => {
        if (err && err.code !== 'ENOENT') {
            return callback(err);
        }

        callback();
    });
}

function updateLock(file, options) {
    const lock = locks[file];

    // Just for safety, should never happen
    /* istanbul ignore if */
    if (lock.updateTimeout) {
        return;
    }

    lock.updateDelay = lock.updateDelay || options.update;
    lock.updateTimeout = setTimeout(() => {
        lock.updateTimeout = null;

        // Stat the file to check if mtime is still ours
        // If it is, we can still recover from a system sleep or a busy event loop
        options.fs.stat(lock.lockfilePath, (err, stat) => {
            const isOverThreshold = lock.lastUpdate + options.stale < Date.now();

            // If it failed to update the lockfile, keep trying unless
            // the lockfile was deleted or we are over the threshold
            if (err) {
                if (err.code === 'ENOENT' || isOverThreshold) {
                    return setLockAsCompromised(file, lock, Object.assign(err, { code: 'ECOMPROMISED' }));
                }

                lock.updateDelay = 1000;

                return updateLock(file, options);
            }

            const isMtimeOurs = lock.mtime.getTime() === stat.mtime.getTime();

            if (!isMtimeOurs) {
                return setLockAsCompromised(
                    file,
                    lock,
                    Object.assign(
                        new Error('Unable to update lock within the stale threshold'),
                        { code: 'ECOMPROMISED' }
                    ));
            }

            const mtime = mtimePrecision.getMtime(lock.mtimePrecision);

            options.fs.utimes(lock.lockfilePath, mtime, mtime, (err) => {
                const isOverThreshold = lock.lastUpdate + options.stale < Date.now();

                // Ignore if the lock was released
                if (lock.released) {
                    return;
                }

                // If it failed to update the lockfile, keep trying unless
                // the lockfile was deleted or we are over the threshold
                if (err) {
                    if (err.code === 'ENOENT' || isOverThreshold) {
                        return setLockAsCompromised(file, lock, Object.assign(err, { code: 'ECOMPROMISED' }));
                    }

                    lock.updateDelay = 1000;

                    return updateLock(file, options);
                }

                // All ok, keep updating..
                lock.mtime = mtime;
                lock.lastUpdate = Date.now();
                lock.updateDelay = null;
                updateLock(file, options);
            });
        });
    }, lock.updateDelay);

    // Unref the timer so that the nodejs process can exit freely
    // This is safe because all acquired locks will be automatically released
    // on process exit

    // We first check that `lock.updateTimeout.unref` exists because some users
    // may be using this module outside of NodeJS (e.g., in an electron app),
    // and in those cases `setTimeout` return an integer.
    /* istanbul ignore else */
    if (lock.updateTimeout.unref) {
        lock.updateTimeout.unref();
    }
}

function setLockAsCompromised(file, lock, err) {
    // Signal the lock has been released
    lock.released = true;

    // Cancel lock mtime update
    // Just for safety, at this point updateTimeout should be null
    /* istanbul ignore if */
    if (lock.updateTimeout) {
        clearTimeout(lock.updateTimeout);
    }

    if (locks[file] === lock) {
        delete locks[file];
    }

    lock.options.onCompromised(err);
}

// ----------------------------------------------------------

function lock(file, options, callback) {
    /* istanbul ignore next */
    options = {
        stale: 10000,
        update: null,
        realpath: true,
        retries: 0,
        fs,
        onCompromised: (err) => { throw err; },
        ...options,
    };

    options.retries = options.retries || 0;
    options.retries = typeof options.retries === 'number' ? { retries: options.retries } : options.retries;
    options.stale = Math.max(options.stale || 0, 2000);
    options.update = options.update == null ? options.stale / 2 : options.update || 0;
    options.update = Math.max(Math.min(options.update, options.stale / 2), 1000);

    // Resolve to a canonical file path
    resolveCanonicalPath(file, options, (err, file) => {
        if (err) {
            return callback(err);
        }

        // Attempt to acquire the lock
        const operation = retry.operation(options.retries);

        operation.attempt(() => {
            acquireLock(file, options, (err, mtime, mtimePrecision) => {
                if (operation.retry(err)) {
                    return;
                }

                if (err) {
                    return callback(operation.mainError());
                }

                // We now own the lock
                const lock = locks[file] = {
                    lockfilePath: getLockFile(file, options),
                    mtime,
                    mtimePrecision,
                    options,
                    lastUpdate: Date.now(),
                };

                // We must keep the lock fresh to avoid staleness
                updateLock(file, options);

                callback(null, (releasedCallback) => {
                    if (lock.released) {
                        return releasedCallback &&
                            releasedCallback(Object.assign(new Error('Lock is already released'), { code: 'ERELEASED' }));
                    }

                    // Not necessary to use realpath twice when unlocking
                    unlock(file, { ...options, realpath: false }, releasedCallback);
                });
            });
        });
    });
}

function unlock(file, options, callback) {
    options = {
        fs,
        realpath: true,
        ...options,
    };

    // Resolve to a canonical file path
    resolveCanonicalPath(file, options, (err, file) => {
        if (err) {
            return callback(err);
        }

        // Skip if the lock is not acquired
        const lock = locks[file];

        if (!lock) {
            return callback(Object.assign(new Error('Lock is not acquired/owned by you'), { code: 'ENOTACQUIRED' }));
        }

        lock.updateTimeout && clearTimeout(lock.updateTimeout); // Cancel lock mtime update
        lock.released = true; // Signal the lock has been released
        delete locks[file]; // Delete from locks

        removeLock(file, options, callback);
    });
}

function check(file, options, callback) {
    options = {
        stale: 10000,
        realpath: true,
        fs,
        ...options,
    };

    options.stale = Math.max(options.stale || 0, 2000);

    // Resolve to a canonical file path
    resolveCanonicalPath(file, options, (err, file) => {
        if (err) {
            return callback(err);
        }

        // Check if lockfile exists
        options.fs.stat(getLockFile(file, options), (err, stat) => {
            if (err) {
                // If does not exist, file is not locked. Otherwise, callback with error
                return err.code === 'ENOENT' ? callback(null, false) : callback(err);
            }

            // Otherwise, check if lock is stale by analyzing the file mtime
            return callback(null, !isLockStale(stat, options));
        });
    });
}

function getLocks() {
    return locks;
}

// Remove acquired locks on exit
/* istanbul ignore next */
onExit(() => {
    for (const file in locks) {
        const options = locks[file].options;

        try { options.fs.rmdirSync(getLockFile(file, options)); } catch (e) { /* Empty */ }
    }
});

module.exports.lock = lock;
module.exports.unlock = unlock;
module.exports.check = check;
module.exports.getLocks = getLocks;


/***/ }),

/***/ 4747:
/***/ ((module) => {



const cacheSymbol = Symbol();

function probe(file, fs, callback) {
    const cachedPrecision = fs[cacheSymbol];

    if (cachedPrecision) {
        return fs.stat(file, (err, stat) => {
            /* istanbul ignore if */
            if (err) {
                return callback(err);
            }

            callback(null, stat.mtime, cachedPrecision);
        });
    }

    // Set mtime by ceiling Date.now() to seconds + 5ms so that it's "not on the second"
    const mtime = new Date((Math.ceil(Date.now() / 1000) * 1000) + 5);

    fs.utimes(file, mtime, mtime, (err) => {
        /* istanbul ignore if */
        if (err) {
            return callback(err);
        }

        fs.stat(file, (err, stat) => {
            /* istanbul ignore if */
            if (err) {
                return callback(err);
            }

            const precision = stat.mtime.getTime() % 1000 === 0 ? 's' : 'ms';

            // Cache the precision in a non-enumerable way
            Object.defineProperty(fs, cacheSymbol, { value: precision });

            callback(null, stat.mtime, precision);
        });
    });
}

function getMtime(precision) {
    let now = Date.now();

    if (precision === 's') {
        now = Math.ceil(now / 1000) * 1000;
    }

    return new Date(now);
}

module.exports.probe = probe;
module.exports.getMtime = getMtime;


/***/ }),

/***/ 5546:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(7084);

/***/ }),

/***/ 7084:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var RetryOperation = __nccwpck_require__(9538);

exports.operation = function(options) {
  var timeouts = exports.timeouts(options);
  return new RetryOperation(timeouts, {
      forever: options && options.forever,
      unref: options && options.unref,
      maxRetryTime: options && options.maxRetryTime
  });
};

exports.timeouts = function(options) {
  if (options instanceof Array) {
    return [].concat(options);
  }

  var opts = {
    retries: 10,
    factor: 2,
    minTimeout: 1 * 1000,
    maxTimeout: Infinity,
    randomize: false
  };
  for (var key in options) {
    opts[key] = options[key];
  }

  if (opts.minTimeout > opts.maxTimeout) {
    throw new Error('minTimeout is greater than maxTimeout');
  }

  var timeouts = [];
  for (var i = 0; i < opts.retries; i++) {
    timeouts.push(this.createTimeout(i, opts));
  }

  if (options && options.forever && !timeouts.length) {
    timeouts.push(this.createTimeout(i, opts));
  }

  // sort the array numerically ascending
  timeouts.sort(function(a,b) {
    return a - b;
  });

  return timeouts;
};

exports.createTimeout = function(attempt, opts) {
  var random = (opts.randomize)
    ? (Math.random() + 1)
    : 1;

  var timeout = Math.round(random * opts.minTimeout * Math.pow(opts.factor, attempt));
  timeout = Math.min(timeout, opts.maxTimeout);

  return timeout;
};

exports.wrap = function(obj, options, methods) {
  if (options instanceof Array) {
    methods = options;
    options = null;
  }

  if (!methods) {
    methods = [];
    for (var key in obj) {
      if (typeof obj[key] === 'function') {
        methods.push(key);
      }
    }
  }

  for (var i = 0; i < methods.length; i++) {
    var method   = methods[i];
    var original = obj[method];

    obj[method] = function retryWrapper(original) {
      var op       = exports.operation(options);
      var args     = Array.prototype.slice.call(arguments, 1);
      var callback = args.pop();

      args.push(function(err) {
        if (op.retry(err)) {
          return;
        }
        if (err) {
          arguments[0] = op.mainError();
        }
        callback.apply(this, arguments);
      });

      op.attempt(function() {
        original.apply(obj, args);
      });
    }.bind(obj, original);
    obj[method].options = options;
  }
};


/***/ }),

/***/ 9538:
/***/ ((module) => {

function RetryOperation(timeouts, options) {
  // Compatibility for the old (timeouts, retryForever) signature
  if (typeof options === 'boolean') {
    options = { forever: options };
  }

  this._originalTimeouts = JSON.parse(JSON.stringify(timeouts));
  this._timeouts = timeouts;
  this._options = options || {};
  this._maxRetryTime = options && options.maxRetryTime || Infinity;
  this._fn = null;
  this._errors = [];
  this._attempts = 1;
  this._operationTimeout = null;
  this._operationTimeoutCb = null;
  this._timeout = null;
  this._operationStart = null;

  if (this._options.forever) {
    this._cachedTimeouts = this._timeouts.slice(0);
  }
}
module.exports = RetryOperation;

RetryOperation.prototype.reset = function() {
  this._attempts = 1;
  this._timeouts = this._originalTimeouts;
}

RetryOperation.prototype.stop = function() {
  if (this._timeout) {
    clearTimeout(this._timeout);
  }

  this._timeouts       = [];
  this._cachedTimeouts = null;
};

RetryOperation.prototype.retry = function(err) {
  if (this._timeout) {
    clearTimeout(this._timeout);
  }

  if (!err) {
    return false;
  }
  var currentTime = new Date().getTime();
  if (err && currentTime - this._operationStart >= this._maxRetryTime) {
    this._errors.unshift(new Error('RetryOperation timeout occurred'));
    return false;
  }

  this._errors.push(err);

  var timeout = this._timeouts.shift();
  if (timeout === undefined) {
    if (this._cachedTimeouts) {
      // retry forever, only keep last error
      this._errors.splice(this._errors.length - 1, this._errors.length);
      this._timeouts = this._cachedTimeouts.slice(0);
      timeout = this._timeouts.shift();
    } else {
      return false;
    }
  }

  var self = this;
  var timer = setTimeout(function() {
    self._attempts++;

    if (self._operationTimeoutCb) {
      self._timeout = setTimeout(function() {
        self._operationTimeoutCb(self._attempts);
      }, self._operationTimeout);

      if (self._options.unref) {
          self._timeout.unref();
      }
    }

    self._fn(self._attempts);
  }, timeout);

  if (this._options.unref) {
      timer.unref();
  }

  return true;
};

RetryOperation.prototype.attempt = function(fn, timeoutOps) {
  this._fn = fn;

  if (timeoutOps) {
    if (timeoutOps.timeout) {
      this._operationTimeout = timeoutOps.timeout;
    }
    if (timeoutOps.cb) {
      this._operationTimeoutCb = timeoutOps.cb;
    }
  }

  var self = this;
  if (this._operationTimeoutCb) {
    this._timeout = setTimeout(function() {
      self._operationTimeoutCb();
    }, self._operationTimeout);
  }

  this._operationStart = new Date().getTime();

  this._fn(this._attempts);
};

RetryOperation.prototype.try = function(fn) {
  console.log('Using RetryOperation.try() is deprecated');
  this.attempt(fn);
};

RetryOperation.prototype.start = function(fn) {
  console.log('Using RetryOperation.start() is deprecated');
  this.attempt(fn);
};

RetryOperation.prototype.start = RetryOperation.prototype.try;

RetryOperation.prototype.errors = function() {
  return this._errors;
};

RetryOperation.prototype.attempts = function() {
  return this._attempts;
};

RetryOperation.prototype.mainError = function() {
  if (this._errors.length === 0) {
    return null;
  }

  var counts = {};
  var mainError = null;
  var mainErrorCount = 0;

  for (var i = 0; i < this._errors.length; i++) {
    var error = this._errors[i];
    var message = error.message;
    var count = (counts[message] || 0) + 1;

    counts[message] = count;

    if (count >= mainErrorCount) {
      mainError = error;
      mainErrorCount = count;
    }
  }

  return mainError;
};


/***/ }),

/***/ 6627:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Note: since nyc uses this module to output coverage, any lines
// that are in the direct sync flow of nyc's outputCoverage are
// ignored, since we can never get coverage for them.
// grab a reference to node's real process object right away
var process = global.process

const processOk = function (process) {
  return process &&
    typeof process === 'object' &&
    typeof process.removeListener === 'function' &&
    typeof process.emit === 'function' &&
    typeof process.reallyExit === 'function' &&
    typeof process.listeners === 'function' &&
    typeof process.kill === 'function' &&
    typeof process.pid === 'number' &&
    typeof process.on === 'function'
}

// some kind of non-node environment, just no-op
/* istanbul ignore if */
if (!processOk(process)) {
  module.exports = function () {
    return function () {}
  }
} else {
  var assert = __nccwpck_require__(2613)
  var signals = __nccwpck_require__(1430)
  var isWin = /^win/i.test(process.platform)

  var EE = __nccwpck_require__(4434)
  /* istanbul ignore if */
  if (typeof EE !== 'function') {
    EE = EE.EventEmitter
  }

  var emitter
  if (process.__signal_exit_emitter__) {
    emitter = process.__signal_exit_emitter__
  } else {
    emitter = process.__signal_exit_emitter__ = new EE()
    emitter.count = 0
    emitter.emitted = {}
  }

  // Because this emitter is a global, we have to check to see if a
  // previous version of this library failed to enable infinite listeners.
  // I know what you're about to say.  But literally everything about
  // signal-exit is a compromise with evil.  Get used to it.
  if (!emitter.infinite) {
    emitter.setMaxListeners(Infinity)
    emitter.infinite = true
  }

  module.exports = function (cb, opts) {
    /* istanbul ignore if */
    if (!processOk(global.process)) {
      return function () {}
    }
    assert.equal(typeof cb, 'function', 'a callback must be provided for exit handler')

    if (loaded === false) {
      load()
    }

    var ev = 'exit'
    if (opts && opts.alwaysLast) {
      ev = 'afterexit'
    }

    var remove = function () {
      emitter.removeListener(ev, cb)
      if (emitter.listeners('exit').length === 0 &&
          emitter.listeners('afterexit').length === 0) {
        unload()
      }
    }
    emitter.on(ev, cb)

    return remove
  }

  var unload = function unload () {
    if (!loaded || !processOk(global.process)) {
      return
    }
    loaded = false

    signals.forEach(function (sig) {
      try {
        process.removeListener(sig, sigListeners[sig])
      } catch (er) {}
    })
    process.emit = originalProcessEmit
    process.reallyExit = originalProcessReallyExit
    emitter.count -= 1
  }
  module.exports.unload = unload

  var emit = function emit (event, code, signal) {
    /* istanbul ignore if */
    if (emitter.emitted[event]) {
      return
    }
    emitter.emitted[event] = true
    emitter.emit(event, code, signal)
  }

  // { <signal>: <listener fn>, ... }
  var sigListeners = {}
  signals.forEach(function (sig) {
    sigListeners[sig] = function listener () {
      /* istanbul ignore if */
      if (!processOk(global.process)) {
        return
      }
      // If there are no other listeners, an exit is coming!
      // Simplest way: remove us and then re-send the signal.
      // We know that this will kill the process, so we can
      // safely emit now.
      var listeners = process.listeners(sig)
      if (listeners.length === emitter.count) {
        unload()
        emit('exit', null, sig)
        /* istanbul ignore next */
        emit('afterexit', null, sig)
        /* istanbul ignore next */
        if (isWin && sig === 'SIGHUP') {
          // "SIGHUP" throws an `ENOSYS` error on Windows,
          // so use a supported signal instead
          sig = 'SIGINT'
        }
        /* istanbul ignore next */
        process.kill(process.pid, sig)
      }
    }
  })

  module.exports.signals = function () {
    return signals
  }

  var loaded = false

  var load = function load () {
    if (loaded || !processOk(global.process)) {
      return
    }
    loaded = true

    // This is the number of onSignalExit's that are in play.
    // It's important so that we can count the correct number of
    // listeners on signals, and don't wait for the other one to
    // handle it instead of us.
    emitter.count += 1

    signals = signals.filter(function (sig) {
      try {
        process.on(sig, sigListeners[sig])
        return true
      } catch (er) {
        return false
      }
    })

    process.emit = processEmit
    process.reallyExit = processReallyExit
  }
  module.exports.load = load

  var originalProcessReallyExit = process.reallyExit
  var processReallyExit = function processReallyExit (code) {
    /* istanbul ignore if */
    if (!processOk(global.process)) {
      return
    }
    process.exitCode = code || /* istanbul ignore next */ 0
    emit('exit', process.exitCode, null)
    /* istanbul ignore next */
    emit('afterexit', process.exitCode, null)
    /* istanbul ignore next */
    originalProcessReallyExit.call(process, process.exitCode)
  }

  var originalProcessEmit = process.emit
  var processEmit = function processEmit (ev, arg) {
    if (ev === 'exit' && processOk(global.process)) {
      /* istanbul ignore else */
      if (arg !== undefined) {
        process.exitCode = arg
      }
      var ret = originalProcessEmit.apply(this, arguments)
      /* istanbul ignore next */
      emit('exit', process.exitCode, null)
      /* istanbul ignore next */
      emit('afterexit', process.exitCode, null)
      /* istanbul ignore next */
      return ret
    } else {
      return originalProcessEmit.apply(this, arguments)
    }
  }
}


/***/ }),

/***/ 1430:
/***/ ((module) => {

// This is not the set of all possible signals.
//
// It IS, however, the set of all signals that trigger
// an exit on either Linux or BSD systems.  Linux is a
// superset of the signal names supported on BSD, and
// the unknown signals just fail to register, so we can
// catch that easily enough.
//
// Don't bother with SIGKILL.  It's uncatchable, which
// means that we can't fire any callbacks anyway.
//
// If a user does happen to register a handler on a non-
// fatal signal like SIGWINCH or something, and then
// exit, it'll end up firing `process.emit('exit')`, so
// the handler will be fired anyway.
//
// SIGBUS, SIGFPE, SIGSEGV and SIGILL, when not raised
// artificially, inherently leave the process in a
// state from which it is not safe to try and enter JS
// listeners.
module.exports = [
  'SIGABRT',
  'SIGALRM',
  'SIGHUP',
  'SIGINT',
  'SIGTERM'
]

if (process.platform !== 'win32') {
  module.exports.push(
    'SIGVTALRM',
    'SIGXCPU',
    'SIGXFSZ',
    'SIGUSR2',
    'SIGTRAP',
    'SIGSYS',
    'SIGQUIT',
    'SIGIOT'
    // should detect profiler and enable/disable accordingly.
    // see #21
    // 'SIGPROF'
  )
}

if (process.platform === 'linux') {
  module.exports.push(
    'SIGIO',
    'SIGPOLL',
    'SIGPWR',
    'SIGSTKFLT',
    'SIGUNUSED'
  )
}


/***/ }),

/***/ 3386:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ parseDirectory),
/* harmony export */   Oz: () => (/* binding */ upward),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   as: () => (/* binding */ joinDirectory),
/* harmony export */   fi: () => (/* binding */ showDirectory),
/* harmony export */   im: () => (/* binding */ parentDirectory),
/* harmony export */   wv: () => (/* binding */ TOP)
/* harmony export */ });
/* unused harmony export inAssetsRoot */
/** Directories inside a repository, as both repositories spell them. */
const TOP = '';
/**
 * Parses a directory as it is written in a `recordings.json` or produced by `path.relative`.
 * @returns the directory, or a sentence (without a full stop) that says what is wrong and what would be right
 */
function parseDirectory(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(text))
        return { error: 'it has a control character; remove it' };
    if (text.includes('\\'))
        return { error: 'it has a backslash; write / between directories' };
    if (/^\/?[a-z]:/i.test(text))
        return { error: 'it has a drive letter; write the path relative to this file' };
    if (text === '' || text === '/')
        return { directory: TOP };
    const segments = text.replace(/^\//, '').replace(/\/$/, '').split('/');
    for (const segment of segments) {
        if (segment === '')
            return { error: 'it has an empty segment; write one / between directories' };
        if (segment === '..')
            return { error: 'it leaves the directory with ".."; write a path below this file' };
        if (segment === '.')
            return { error: 'it has a "." segment; leave it out' };
        if (isDotGit(segment))
            return { error: 'it has a ".git" segment, which belongs to git' };
    }
    return { directory: segments.join('/') };
}
/** `.git` in any spelling that a case-insensitive or Windows file system takes for it. */
function isDotGit(segment) {
    return /^(\.git|git~1)[. ]*(:.*)?$/i.test(segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, ''));
}
/** Whether `inner` is `outer` or lies in it, by whole segments. */
function isWithin(inner, outer) {
    return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}
/**
 * A path that a person gave, as the assets root has it: from there, or from the code repository.
 * @param rootBelow the assets root, from the top of the code repository
 */
function inAssetsRoot(path, rootBelow) {
    const plain = path.replace(/^\.\//, '').replace(/\/+$/, '');
    return plain.startsWith(`${rootBelow}/`) ? plain.slice(rootBelow.length + 1) : plain;
}
function parentDirectory(directory) {
    const slash = directory.lastIndexOf('/');
    return (slash < 0 ? TOP : directory.slice(0, slash));
}
/** The directory itself and every one above it, the top last. */
function upward(directory) {
    const chain = [directory];
    for (let at = directory; at !== TOP;) {
        at = parentDirectory(at);
        chain.push(at);
    }
    return chain;
}
function joinDirectory(base, below) {
    return (base === TOP ? below : below === TOP ? base : `${base}/${below}`);
}
/** How a directory is shown to people: the top is `/`. */
function showDirectory(directory) {
    return directory === TOP ? '/' : directory;
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ AssetsSyncError),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   gb: () => (/* binding */ toAssetsSyncError),
/* harmony export */   i4: () => (/* binding */ listLines)
/* harmony export */ });
/** The errors that people and scripts see: a code, a sentence that says what happened, one that says what to do. */
/** Exit codes of the command line, by error code. */
const EXIT_CODES = {
    secrets: 1,
    'not-verified': 1,
    'not-pushed': 1,
    'bad-usage': 2,
    'bad-manifest': 2,
    'no-pin': 2,
    'no-base': 2,
    'no-such-directory': 2,
    'missing-commit': 2,
    'old-git': 2,
    'not-writable': 2,
    'too-large': 2,
    unreachable: 3,
    'forge-refused': 3,
    'timed-out': 3,
    'local-changes': 4,
    conflict: 4,
    'foreign-root': 4,
    'missing-store': 4,
    'damaged-root': 4,
    busy: 4,
    unauthorized: 5,
    'git-failed': 70,
    internal: 70,
    cancelled: 130,
};
/** An error that was foreseen. It reaches the user without a stack trace. */
class AssetsSyncError extends Error {
    code;
    hint;
    at;
    detail;
    problems;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'AssetsSyncError';
        this.code = code;
        this.hint = details.hint;
        this.at = details.at;
        this.detail = details.detail;
        this.problems = details.problems ?? [];
    }
    get exitCode() {
        return EXIT_CODES[this.code];
    }
    get file() {
        return this.at?.file;
    }
    get line() {
        return this.at?.line;
    }
}
/** An error as scripts get it. */
function errorJson({ code, message, hint, file, line, at }) {
    return { code, message, hint, file, line, column: at?.column };
}
/** `path:line:column`, as editors and terminals make a link of. */
function formatPlace(at) {
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}
const FILE_SYSTEM_ERRORS = {
    EACCES: 'permission was denied',
    EPERM: 'the operation is not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the path is too long',
    ENOTDIR: 'a part of the path is not a directory',
};
/** Turns whatever was thrown into an error that can be shown; what nobody foresaw becomes `internal`. */
function toAssetsSyncError(thrown) {
    if (thrown instanceof AssetsSyncError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const { code, path } = error;
    const reason = code === undefined ? undefined : FILE_SYSTEM_ERRORS[code];
    if (reason !== undefined) {
        return new AssetsSyncError('not-writable', `${path ?? 'A file'} could not be used: ${reason}.`, {
            hint: 'Make room or give this user access, then run the command again.',
            detail: error.message,
            cause: error,
        });
    }
    return new AssetsSyncError('internal', `assets-sync failed in a way that it should not: ${error.message}`, {
        hint: 'Please report this with the output of the same command with --debug.',
        detail: error.stack,
        cause: error,
    });
}
/** Names in a line: the first ones, and how many more there are. */
function listNames(names, most = 5) {
    return names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}
/** Lines of a message, indented; the rest is counted. */
function listLines(lines, most = 20) {
    const shown = lines.slice(0, most);
    if (lines.length > most)
        shown.push(`and ${lines.length - most} more`);
    return shown.map((line) => `  ${line}`).join('\n');
}


/***/ }),

/***/ 5228:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RA: () => (/* binding */ parseGitUrl),
  WR: () => (/* binding */ repositoryPage)
});

// UNUSED EXPORTS: isRelativePath

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./src/base/git-url.ts
/** The address of a git repository, parsed before git sees it. */


/**
 * Parses `owner/name`, an http(s), ssh or scp-like address, or a path.
 * @param gitHubServer where an `owner/name` lives, `https://github.com`
 * @param base what a relative path is relative to
 * @returns the address, or a sentence (without a full stop) that says what is wrong
 */
function parseGitUrl(text, gitHubServer, base) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (text === '' || /[\u0000-\u0020\u007f]/.test(text))
        return { error: 'it is empty or has white space in it' };
    if (text.startsWith('-'))
        return { error: 'it begins with "-"' };
    if (/^[\w][\w.-]*\/[\w.-]*\w[\w.-]*$/.test(text))
        return httpUrl(new URL(`${gitHubServer.replace(/\/+$/, '')}/${text}`));
    if (/^https?:\/\//i.test(text))
        return URL.canParse(text) ? httpUrl(new URL(text)) : { error: 'it is not an address' };
    if (/^ssh:\/\//i.test(text))
        return sshUrl(text);
    if (/^file:\/\//i.test(text)) {
        if (!URL.canParse(text) || new URL(text).host !== '')
            return { error: 'a file address has no host' };
        return pathUrl((0,external_node_url_namespaceObject.fileURLToPath)(text));
    }
    if (/^[a-z][a-z0-9+.-]*::/i.test(text) || /^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
        return { error: `"${text.split(':')[0]}" is not a transport that assets-sync uses (https, http, ssh or a path)` };
    }
    if ((0,external_node_path_.isAbsolute)(text) || isRelativePath(text))
        return pathUrl((0,external_node_path_.resolve)(base, text));
    // scp-like: git@host:owner/name. The host may not begin with "-", or ssh would take it for an option.
    if (/^([\w.][\w.-]*@)?[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text))
        return { url: text, transport: 'ssh', origin: undefined };
    return { error: 'it is neither owner/name nor the address of a git repository' };
}
/** Whether the text names a repository by a relative path, which begins with `./` or `../`. */
function isRelativePath(text) {
    return /^\.{1,2}([\\/]|$)/.test(text);
}
function httpUrl(url) {
    if (url.username !== '' || url.password !== '') {
        return { error: 'it has a user name or a password in it, which are given with the token input' };
    }
    if (url.search !== '' || url.hash !== '')
        return { error: 'it has a query or a fragment' };
    url.pathname = url.pathname.replace(/\/+$/, '');
    return { url: url.href, transport: 'http', origin: url.origin };
}
/** As an address: a bare path would be copied file by file, and gets no filter. */
function pathUrl(path) {
    return { url: `file://${path.startsWith('/') ? '' : '/'}${path.replaceAll('\\', '/')}`, transport: 'path', origin: undefined };
}
function sshUrl(text) {
    if (!URL.canParse(text))
        return { error: 'it is not an address' };
    const { hostname, username, password } = new URL(text);
    if (password !== '')
        return { error: 'it has a password in it' };
    if (hostname === '' || hostname.startsWith('-') || username.startsWith('-'))
        return { error: 'it has no valid host' };
    return { url: text, transport: 'ssh', origin: undefined };
}
/** The page of the repository on its host, for links; undefined where there is none. */
function repositoryPage({ url, origin }) {
    return origin === undefined ? undefined : url.replace(/\.git$/, '');
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ waitingFor),
/* harmony export */   _6: () => (/* binding */ prepareLocks),
/* harmony export */   c_: () => (/* binding */ rootLock),
/* harmony export */   kK: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4758);
/** One at a time: locks that die with their process. */






/** Milliseconds after which a lock that its holder no longer renews is taken over: the holder was killed. */
const STALE_AFTER = 5_000;
/** Milliseconds after which whoever waits is told so. */
const PATIENCE = 1_000;
/**
 * Runs `body` while nobody else holds `path`.
 * @param path the lock: a directory that exists as long as it is held
 * @param onWait is told once, when somebody else has held it for a second
 * @param body gets a signal that is also aborted when the lock was lost (a machine that slept, say)
 */
async function withLock(path, signal, body, onWait = () => { }) {
    const lost = new AbortController();
    const release = await acquire(path, signal, onWait, () => lost.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl('busy', `Another run took over ${path} while this one slept.`, { hint: 'Run the command again.' })));
    try {
        return await body(AbortSignal.any([signal, lost.signal]));
    }
    finally {
        if (!lost.signal.aborted)
            release();
    }
}
/** What a person is told meanwhile: a lock does not say whether its holder lives. */
function waitingFor(what) {
    return `Waiting for another run in ${what}, or a few seconds for the lock of one that was killed.`;
}
/** Loads what a lock needs, where there is time for it: while git answers, say. */
function prepareLocks() {
    // Whoever takes a lock hears of the failure.
    loadLockfile().catch(() => { });
}
async function acquire(path, signal, onWait, onLost) {
    const lockfile = await loadLockfile();
    const begun = Date.now();
    let isTold = false;
    for (let wait = 10;; wait = Math.min(wait * 1.5, 200)) {
        try {
            return lockfile.lockSync(path, {
                lockfilePath: path,
                realpath: false,
                stale: STALE_AFTER,
                update: STALE_AFTER / 4,
                onCompromised: onLost,
            });
        }
        catch (error) {
            if (error.code !== 'ELOCKED')
                throw error;
        }
        if (!isTold && Date.now() - begun > PATIENCE) {
            isTold = true;
            onWait();
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
/**
 * Evaluated only here: it patches Node's file functions, which takes its time. It also listens for signals, and ends a process
 * that handles one with `once`; that is for the program to decide that we are part of. Locks are freed at its exit all the same.
 */
async function loadLockfile() {
    const signals = Object.keys(node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals);
    const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
    const { default: lockfile } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3648, 23));
    for (const [signal, known] of before) {
        for (const listener of process.listeners(signal)) {
            // By its name too: others may have begun to listen meanwhile.
            if (listener.name === 'listener' && !known.includes(listener))
                process.removeListener(signal, listener);
        }
    }
    return lockfile;
}
/** An assets root's lock: beside it, so that runs with different stores see it too; an empty directory is nothing to git. */
function rootLock(assetsRoot, storeBase) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(assetsRoot)))
        return `${assetsRoot}.lock`;
    const locks = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(storeBase, 'locks');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(locks, { recursive: true });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(locks, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(assetsRoot).digest('hex').slice(0, 24));
}


/***/ }),

/***/ 6127:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   JS: () => (/* binding */ SHORT_SHA_LENGTH),
/* harmony export */   pL: () => (/* binding */ EMPTY_TREE),
/* harmony export */   qL: () => (/* binding */ parseSha)
/* harmony export */ });
/** Object names: the only way from text in a file to something that git is given. */
/** The object name that `text` spells in full, or undefined. */
function parseSha(text) {
    return /^[0-9a-f]{40}$/i.test(text) ? text.toLowerCase() : undefined;
}
/** How many digits of a commit follow the `@` of a pin's `tree`, and how many people are shown. */
const SHORT_SHA_LENGTH = 12;
function shortSha(sha) {
    return sha.slice(0, SHORT_SHA_LENGTH);
}
/** The tree without entries, which git knows without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';


/***/ }),

/***/ 4907:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ syncCommand),
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** Command lines as they can be pasted into a shell. */
function shellCommand(args) {
    return args.map(quote).join(' ');
}
function quote(arg) {
    return /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`;
}
/** What brings services to disk: by their names, if they are few. */
function syncCommand(services) {
    return shellCommand(['assets-sync', 'sync', ...(services.length > MAX_NAMES ? ['*'] : services)]);
}
const MAX_NAMES = 5;


/***/ }),

/***/ 592:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ openCodeRepository),
/* harmony export */   Sk: () => (/* binding */ listDirectories),
/* harmony export */   hf: () => (/* binding */ hideFromStatus),
/* harmony export */   po: () => (/* binding */ listManifests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9246);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4406);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7027);
/** What is asked of the code repository's own git. Nothing in it is changed but `info/exclude`. */








const LIST_CONFIG = ['config', '--list', '-z'];
/**
 * @param directory absolute
 * @param asTop take the git top level above `directory` for the root, not `directory` itself
 */
async function openCodeRepository(directory, asTop, signal) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} does not exist.`, {
            hint: 'Give the top of the code repository with the working-directory input.',
        });
    }
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    const answer = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryRecentGit */ .tD)(LIST_CONFIG, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: directory, signal });
    const places = findPlaces(answer) ?? (await askPlaces(directory, real, signal));
    if (answer.code !== 0)
        throw (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFailed */ .gk)(LIST_CONFIG, answer);
    if (places === undefined || places.top.includes('\n')) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `The path of the code repository (${JSON.stringify(real)}) has a line feed in it.`, {
            hint: 'Move it to a directory without one.',
        });
    }
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(places.top);
    const root = asTop ? top : real;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return { ...places, root, top, prefix: below === '' ? '' : `${below}/`, config: answer.stdout.toString('utf8') };
}
/** Where a repository's files are, by gitrepository-layout(5); undefined where it is for git to say. */
function findPlaces({ code, stdout, workTree: top }) {
    // Of a work tree that is somewhere else, `.git` is somebody else's.
    if (code !== 0 || top === undefined || /(^|\0)core\.worktree\n/i.test(stdout.toString('utf8')))
        return undefined;
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dotGit, { throwIfNoEntry: false })?.isDirectory()
        ? dotGit
        : /^gitdir: ([^\r\n]+)[\r\n]*$/.exec((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(dotGit) ?? '')?.[1];
    if (named === undefined)
        return undefined;
    const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named);
    // All work trees of a repository share the rest.
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'))?.trim() ?? '');
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'objects');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(objects) ? { top, excludeFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'info/exclude'), objects } : undefined;
}
/** Asks git itself, which also says why there is no work tree. @returns undefined where a path has a line feed in it */
async function askPlaces(directory, real, signal) {
    const args = ['rev-parse', '--path-format=absolute', '--show-toplevel', '--git-path', 'info/exclude', '--git-path', 'objects'];
    const { code, stdout, stderr } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: directory, signal });
    if (/dubious ownership/.test(stderr)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} belongs to another user, so git does not use it.`, {
            hint: `If you trust it: git config --global --add safe.directory ${real}`,
            detail: stderr.trim(),
        });
    }
    if (code !== 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} is not in a git repository.`, {
            hint: 'Check the code repository out first, or say with the working-directory input where it is.',
            detail: stderr.trim(),
        });
    }
    const [top = '', excludeFile = '', objects = '', ...more] = stdout.toString('utf8').split('\n');
    return more.length > 1 ? undefined : { top, excludeFile, objects };
}
/** With more of them all files are listed: a command line has an end. */
const MAX_SCOPES = 200;
/** Lists the recordings.json files below `scopes` and looks whether the assets root is tracked. */
async function listManifests(repository, { scopes, assetsRoot, untracked }, signal) {
    const above = new Set(scopes.flatMap((scope) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .upward */ .Oz)(scope).slice(1)));
    const pathspecs = scopes.length > MAX_SCOPES
        ? [`:(glob)**/${_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i}`]
        : [
            ...scopes.map((scope) => `:(glob)${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .joinDirectory */ .as)(escapeGlob(scope), `**/${_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i}`)}`),
            ...[...above].map((directory) => `:(literal)${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .joinDirectory */ .as)(directory, _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i)}`),
        ];
    if (assetsRoot !== undefined)
        pathspecs.push(`:(literal)${assetsRoot}`);
    const others = untracked ? ['--others', '--exclude-standard'] : [];
    const args = ['ls-files', '-z', '-t', '--cached', ...others, '--', ...pathspecs];
    // Without a pathspec it would list everything.
    const output = pathspecs.length === 0
        ? Buffer.alloc(0)
        : await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: repository.root, signal });
    const listing = { manifestDirectories: [], sparse: [], rootIsTracked: false };
    for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(output)) {
        const tag = String.fromCharCode(record[0] ?? 0);
        const path = record.toString('utf8', 2);
        const inRoot = assetsRoot !== undefined && (path === assetsRoot || path.startsWith(`${assetsRoot}/`));
        if (inRoot)
            listing.rootIsTracked ||= tag !== '?';
        else if (path === _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i || path.endsWith(`/${_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i}`)) {
            const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirectory */ .Bp)((0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(path));
            if ('directory' in parsed)
                (tag === 'S' ? listing.sparse : listing.manifestDirectories).push(parsed.directory);
        }
    }
    return listing;
}
/** Every directory that holds a tracked file, checked out or not, and those above. */
async function listDirectories(repository, signal) {
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['ls-files', '-z'], { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: repository.root, signal });
    const directories = new Set();
    for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(output)) {
        let at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(record.toString('utf8'));
        for (; at !== _base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv && !directories.has(at); at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(at))
            directories.add(at);
    }
    return [...directories];
}
function escapeGlob(directory) {
    return directory.replace(/[*?[\\]/g, '\\$&');
}
/** Keeps the assets root out of the code repository's `git status`, once and for all worktrees. */
function hideFromStatus(repository, assetsRoot) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository.top, assetsRoot).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (path === '' || path.startsWith('../') || path === '..')
        return;
    // No slash at the end: a symbolic link or a file of that name stays out as well.
    const line = `/${path.replace(/[*?[\]\\!#]/g, '\\$&').replace(/ $/, '\\ ')}`;
    const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(repository.excludeFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(repository.excludeFile, 'utf8') : '';
    if (present.split(/\r?\n/).includes(line))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(repository.excludeFile), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(repository.excludeFile, `${present === '' || present.endsWith('\n') ? '' : '\n'}${line}\n`);
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   runStatus: () => (/* binding */ runStatus)
/* harmony export */ });
async function runStatus(context) {
    const { status } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1635));
    const report = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 6651));
    const { host, inputs, signal, codeRepository, request, log } = context;
    const result = await status({ ...request, codeRepository: await codeRepository }, log, signal);
    if (result.interrupted)
        host.say('warning', 'A sync is at work here or was cut off; then the next one finishes it.');
    host.result(report.statusText(result, host.workspace, inputs.paths.length > 0), 'answer');
    host.setOutputs(report.statusOutputs(result), report.statusJson(result));
    await host.summarize(() => report.statusSummary(result));
}


/***/ }),

/***/ 6651:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   statusJson: () => (/* binding */ statusJson),
/* harmony export */   statusOutputs: () => (/* binding */ statusOutputs),
/* harmony export */   statusSummary: () => (/* binding */ statusSummary),
/* harmony export */   statusText: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6127);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4907);
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9059);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4285);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5616);
/* harmony import */ var _report_pins_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7740);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(790);
/* harmony import */ var _workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1817);
/** What people and scripts are told about a status. */









/** With more services than this, those at their pins and those that are not there are counted only. */
const MAX_ROWS = 20;
function statusOutputs({ assetsRoot, services }) {
    return {
        'assets-root': assetsRoot,
        services: services.map(({ service }) => service),
        pins: (0,_report_pins_js__WEBPACK_IMPORTED_MODULE_4__/* .pinsOutput */ .u)(services),
        changed: services.length > 0,
    };
}
/** `synced`: the commit that is on disk; `moved`: it is another one than the pin's. */
function statusJson({ services }) {
    return {
        services: services.map(({ service, sha, synced, moved, tree, added, modified, deleted }) => ({
            service,
            sha: sha ?? null,
            present: synced !== undefined,
            synced: synced ?? null,
            moved,
            added,
            modified,
            deleted,
            tree,
        })),
    };
}
/** @param named the services were asked for: each is shown, with the paths that changed */
function statusText({ services, assetsRoot }, from, named) {
    const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
    const rows = (0,_report_table_js__WEBPACK_IMPORTED_MODULE_5__/* .alignColumns */ .R)(shown.map((status) => [status.service, pinned(status), onDisk(status), localChanges(status), tree(status)]));
    const lines = rows.flatMap((row, index) => [
        row,
        ...(named ? (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .listPaths */ .Pe)(shown[index]).map((line) => `  ${line}`) : []),
    ]);
    const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, assetsRoot) || '.';
    return [...lines, total(services, where.startsWith('..') ? assetsRoot : where)].join('\n');
}
/** What a person has to know of among many. */
function matters(status) {
    return status.moved || status.sha === undefined || (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .countPaths */ .q4)(status) > 0;
}
function pinned({ sha }) {
    return sha === undefined ? 'no pin' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha);
}
function onDisk({ synced, sha, moved }) {
    if (synced === undefined)
        return 'not synced';
    if (!moved)
        return 'on disk';
    return synced === sha ? 'on disk, from elsewhere' : `at another commit: ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(synced)}`;
}
function localChanges(status) {
    return (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .countPaths */ .q4)(status) === 0 ? 'no changes' : (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .xS)(status);
}
function tree({ sha, tree }) {
    return sha === undefined || tree ? '' : 'tree unknown';
}
/** What is on disk, in one line. */
function total(services, where) {
    const moved = services.filter((status) => status.moved).map(({ service }) => service);
    const some = (test, what) => {
        const number = services.filter(test).length;
        return number === 0 ? [] : [`${number} ${what}`];
    };
    return [
        `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(services.filter(({ synced }) => synced !== undefined).length, 'service')} on disk in ${where}`,
        ...some(({ moved }) => moved, `at another commit than pinned (${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .syncCommand */ .B)(moved)})`),
        ...some((status) => (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .countPaths */ .q4)(status) > 0, 'with local changes'),
        ...some(({ sha }) => sha === undefined, 'without a pin'),
        ...some(({ synced }) => synced === undefined, 'not synced'),
    ].join(', ');
}
function statusSummary({ services, repository }) {
    const table = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)({
        head: ['Service', 'Pin', 'On disk', 'Local changes'],
        numeric: [],
        rows: services.map((status) => [
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(status.service),
            status.sha === undefined ? 'no pin' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(repository, status.sha),
            onDisk(status),
            localChanges(status),
        ]),
        of: 'services',
    });
    const paths = services.flatMap((status) => (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .listPaths */ .Pe)(status));
    const changes = paths.length === 0 ? '' : `\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(paths.length, 'local change'), (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsMarkdown */ .c_)(paths))}`;
    return `### assets-sync status: ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(services.length, 'service')}\n\n${table}${changes}\n`;
}


/***/ }),

/***/ 1635:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _fetch_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(128);
/* harmony import */ var _selection_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3872);
/* harmony import */ var _selection_services_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8465);
/* harmony import */ var _workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1817);
/** status: what of the pinned recordings is on disk, and what changed there since. Offline. */




/** Without paths: all that have a pin, and all that are in the assets root. */
async function status(request, log, signal) {
    const { codeRepository } = request;
    const located = (0,_selection_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(codeRepository, request.path);
    const paths = request.paths.length > 0 ? request.paths : [_selection_services_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2];
    const selecting = (0,_selection_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)({ ...request, paths, base: undefined, compare: false }, codeRepository, log, signal, located);
    const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
        selecting,
        (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, signal),
    ]);
    const repository = (0,_fetch_address_js__WEBPACK_IMPORTED_MODULE_0__/* .findAddress */ .S)({ ...request, given: request.repository, root, base: codeRepository.root });
    const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
    if (outside.length > 0 && paths.includes(_selection_services_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2))
        log.notice((0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideNotice */ .Yf)(outside));
    const names = new Set(services.map(({ service }) => service));
    if (paths.includes(_selection_services_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2))
        for (const service of [...synced.keys(), ...changes.keys()])
            names.add(service);
    return {
        assetsRoot: located.assetsRoot,
        repository,
        interrupted: state.interrupted !== undefined,
        services: [...names].sort().map((service) => ({
            ...compare(service, pins, synced.get(service), repository),
            ...(changes.get(service) ?? { added: [], modified: [], deleted: [] }),
        })),
    };
}
function compare(service, pins, synced, repository) {
    const pinnedTrees = pins.pinnedTreesOf(service);
    return {
        service,
        pinnedTrees,
        sha: pinnedTrees[0]?.sha,
        synced: synced?.pinnedTrees[0]?.sha,
        moved: synced !== undefined && pinnedTrees.length > 0 && !(0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .isAt */ .ii)(pinnedTrees, synced, repository),
        tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== undefined),
    };
}


/***/ }),

/***/ 9482:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runSync: () => (/* binding */ runSync),
  tellBackup: () => (/* binding */ tellBackup)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/base/lock.ts
var base_lock = __nccwpck_require__(9278);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __nccwpck_require__(4907);
// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __nccwpck_require__(9059);
// EXTERNAL MODULE: ./src/runner/context.ts
var context = __nccwpck_require__(1953);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __nccwpck_require__(1644);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/git/git.ts + 3 modules
var git_git = __nccwpck_require__(9246);
// EXTERNAL MODULE: ./src/git/objects/loose.ts + 1 modules
var loose = __nccwpck_require__(337);
// EXTERNAL MODULE: ./src/workspace/local-changes.ts
var local_changes = __nccwpck_require__(7290);
;// CONCATENATED MODULE: ./src/workspace/backups.ts
/** What sync and reset replaced, and commits that a person made in an assets root: under `refs/assets-sync/backup/`. */







const BACKUPS = 'refs/assets-sync/backup/';
/** A moment, or the commit that a person made. */
const BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;
function isBackupName(text) {
    return BACKUP_NAME.test(text);
}
function timeOf(name) {
    const [, year, month, day, hour, minute, second] = BACKUP_NAME.exec(name) ?? [];
    return year === undefined ? undefined : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
const BACKUP_IDENTITY = {
    GIT_AUTHOR_NAME: 'assets-sync',
    GIT_AUTHOR_EMAIL: 'assets-sync@localhost',
    GIT_COMMITTER_NAME: 'assets-sync',
    GIT_COMMITTER_EMAIL: 'assets-sync@localhost',
};
/**
 * Keeps the files of local changes, and commits that a person made, under `refs/assets-sync/backup/`.
 * @returns the name of the ref
 * @throws `local-changes` where one is a git repository of its own
 */
async function backUp(root, state, changes, signal) {
    (0,local_changes/* refuseRepositories */.By)(root, changes, 'cannot be kept in a backup; nothing was replaced');
    const own = (0,external_node_path_.join)(root.ours, `backup-${process.pid}`);
    const environment = { ...root.environment, ...BACKUP_IDENTITY };
    // Written where nothing is borrowed: git leaves out what the store has, but a backup outlives the store.
    const apart = { ...environment, GIT_INDEX_FILE: (0,external_node_path_.join)(own, 'index'), GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(own, 'objects') };
    try {
        (0,external_node_fs_.mkdirSync)(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
        const kept = changes.filter(({ kind }) => kind !== 'deleted').map(({ path }) => path);
        const input = Buffer.concat(kept.flatMap((path) => [path, Buffer.of(0)]));
        await (0,git_git/* git */.$Y)(['update-index', '--add', '--remove', '-z', '--stdin'], { environment: apart, input, signal });
        const tree = (await (0,git_git/* git */.$Y)(['write-tree', '--missing-ok'], { environment: apart, signal })).toString('latin1').trim();
        (0,loose/* moveObjects */.ek)(apart.GIT_OBJECT_DIRECTORY, root.objects);
        const parents = state.head === undefined ? [] : ['-p', state.head];
        const message = `Recordings that a sync replaced: ${changes.length} changes`;
        const commit = (await (0,git_git/* git */.$Y)(['commit-tree', tree, ...parents, '-m', message], { environment, signal }))
            .toString('latin1')
            .trim();
        const ref = `${BACKUPS}${new Date().toISOString().replace(/[-:]/g, '')}`;
        await (0,git_git/* git */.$Y)(['update-ref', ref, commit, '0'.repeat(40)], { environment, signal });
        return ref;
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
/** Keeps commits that a person made, which nothing else may hold once HEAD moves on. */
async function backups_keepCommits(root, head, signal) {
    await (0,git_git/* git */.$Y)(['update-ref', `${BACKUPS}${head}`, head], { environment: root.environment, signal });
}
/** What is kept under `refs/assets-sync/backup/`, the newest first. */
async function findBackups(root, signal) {
    const common = { environment: root.environment, signal };
    const format = '--format=%(refname) %(tree) %(creatordate:unix)';
    const lines = (await git(['for-each-ref', format, BACKUPS], common)).toString('latin1').split('\n');
    const backups = [];
    for (const line of lines) {
        const [, name = '', tree = '', seconds = ''] = /^refs\/assets-sync\/backup\/(\S+) ([0-9a-f]{40}) (\d+)$/.exec(line) ?? [];
        if (!isBackupName(name))
            continue;
        // Of commits that a person made, what they changed; else all that is in it.
        const sha = parseSha(name);
        const from = sha === undefined ? EMPTY_TREE : await firstCommit(root, sha, signal);
        const args = ['diff-tree', '-r', '-z', '--no-renames', '--diff-filter=d', '--name-only', from, sha ?? tree];
        const { code, stdout } = await tryGit(args, common);
        backups.push({
            name,
            time: timeOf(name) ?? new Date(Number(seconds) * 1000),
            files: code === 0 ? splitRecords(stdout) : undefined,
        });
    }
    return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}
/**
 * Deletes backups, and the objects that nothing else refers to.
 * @returns bytes on disk that they took
 */
async function dropBackups(root, names, signal) {
    const common = { environment: root.environment, signal };
    const refs = names.map((name) => `${BACKUPS}${name}`);
    const found = await git(['cat-file', '--batch-check=%(objectname)'], {
        ...common,
        input: refs.map((ref) => `${ref}\n`).join(''),
    });
    const gone = await root.objectsOf(['--stdin'], found.toString('latin1'), signal);
    await git(['update-ref', '--stdin', '-z'], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join('') });
    // Compared here: git itself looks at no more than the edges of what it is to leave out.
    const needed = new Set(await root.referredObjects(undefined, signal));
    return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + removeLooseObject(root.objects, name), 0);
}
/** The commit of ours that a person's commits began from. */
async function firstCommit(root, commit, signal) {
    const roots = await git(['rev-list', '--max-parents=0', commit], { environment: root.environment, signal });
    return roots.toString('latin1').trim().split('\n').at(-1) ?? commit;
}
/** Puts the files of a backup in place, whatever is there. */
async function restoreFrom(root, name, files, signal) {
    root.requireUnlocked();
    const args = ['restore', `--source=${BACKUPS}${name}`, '--overlay', '--pathspec-from-file=-', '--pathspec-file-nul'];
    const input = Buffer.concat(files.flatMap((path) => [path, Buffer.of(0)]));
    if (files.length > 0)
        await git(args, { environment: root.environment, input, signal });
}

;// CONCATENATED MODULE: ./src/commands/backups/report.ts
/** What people and scripts are told about backups. */




/** Paths that stand below a backup; the rest is counted. */
const MAX_PATHS = 5;
/** As `backups` lists it. */
function backupName(ref) {
    return ref.slice(BACKUPS.length);
}
/** A line a backup, and below it what is in it. */
function backupsText(backups) {
    if (backups.length === 0)
        return 'No backup is kept.';
    const heads = headLines(backups);
    const lines = backups.flatMap(({ files = [] }, index) => {
        const shown = files.slice(0, MAX_PATHS).map((path) => `  ${path.toString('utf8')}`);
        if (files.length > shown.length)
            shown.push(`  and ${files.length - shown.length} more`);
        return [heads[index] ?? '', ...shown];
    });
    return [
        ...lines,
        `${count(backups.length, 'backup')}; to bring one back: assets-sync backups restore <name>; to delete one: assets-sync backups remove <name>`,
    ].join('\n');
}
function headLines(backups) {
    return alignColumns(backups.map(({ name, time, files }) => [
        name,
        localTime(time),
        files === undefined ? 'unreadable' : count(files.length, 'file'),
    ]));
}
/** As the clock on the wall has it: a person looks for when that was. */
function localTime(time) {
    const two = (number) => String(number).padStart(2, '0');
    return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
function backupsJson(backups) {
    return { backups: backups.map(backupJson) };
}
function backupJson({ name, time, files = [] }) {
    return { name, time: time.toISOString(), files: files.map((path) => path.toString('utf8')) };
}
function removeText({ removed, bytes }) {
    if (removed.length === 0)
        return 'No backup is kept, so none was removed.';
    return [...headLines(removed), `${count(removed.length, 'backup')} removed for good, ${formatBytes(bytes)} freed`].join('\n');
}
function removeJson({ removed, bytes }) {
    return { removed: removed.map(backupJson), bytes };
}
function restoreText({ assetsRoot, name, files, backup }, from) {
    const where = relative(from, assetsRoot);
    const lines = [
        ...files.map((path) => `  ${path}`),
        `${count(files.length, 'file')} of ${name} in ${where.startsWith('..') ? assetsRoot : where || '.'}`,
    ];
    if (backup !== undefined)
        lines.push(`What they replaced is kept: assets-sync backups restore ${backupName(backup)}`);
    return lines.join('\n');
}
/** `backup`: the name of the one with what was replaced. */
function restoreJson({ name, files, backup }) {
    return { name, files, backup: backup === undefined ? null : backupName(backup) };
}

// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __nccwpck_require__(4285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __nccwpck_require__(5616);
// EXTERNAL MODULE: ./src/report/pins.ts
var pins = __nccwpck_require__(7740);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./src/commands/sync/report.ts
/** What people and scripts are told about a sync: outputs, lines for a terminal, and a page of Markdown. */








function syncOutputs(result) {
    return {
        'assets-root': result.assetsRoot,
        services: result.services.map(({ service }) => service),
        pins: (0,pins/* pinsOutput */.u)(result.services),
        changed: result.services.length > 0,
        'cache-hit': result.cacheHit,
        files: total(result, 'files'),
        bytes: result.bytes,
        requests: result.requests,
        ...(result.verified === undefined ? {} : { verified: result.verified }),
        ...(result.cacheKey === undefined ? {} : { 'cache-key': result.cacheKey }),
        ...(result.cachePath === undefined ? {} : { 'cache-path': result.cachePath }),
    };
}
/** What only scripts get, with --json. `kept`: local changes that stayed; `backup`: the name of the one with those that were replaced. */
function syncJson({ kept, backup }) {
    return { kept, backup: backup === undefined ? null : backupName(backup) };
}
/** A line a service, and one that says what is on disk now. */
function syncText(result, milliseconds, from) {
    const rows = result.services.map((service) => [
        service.service,
        service.pinnedTrees.map(({ sha }) => (0,base_sha/* shortSha */.Fu)(sha)).join(' '),
        (0,numbers/* count */.U9)(service.files, 'recording'),
        (0,numbers/* formatBytes */.z3)(service.size),
        SOURCES[service.source],
    ]);
    const lines = (0,table/* alignColumns */.R)(rows);
    const where = (0,external_node_path_.relative)(from, result.assetsRoot) || '.';
    lines.push(result.services.length === 0
        ? 'No service to sync.'
        : `${(0,numbers/* count */.U9)(result.services.length, 'service')}, ${(0,numbers/* count */.U9)(total(result, 'files'), 'recording')} in ${where.startsWith('..') ? result.assetsRoot : where} (${costs(result, milliseconds)})`);
    return lines.join('\n');
}
function syncSummary(result, milliseconds, of = 'assets-sync') {
    const { services, repository, changes = [] } = result;
    if (services.length === 0)
        return `### ${of}\n\nNo service to sync.\n`;
    const title = `### ${of}: ${(0,numbers/* count */.U9)(services.length, 'service')}, ${(0,numbers/* count */.U9)(total(result, 'files'), 'recording')}`;
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Service', 'Commit', 'Recordings', 'Size', 'From'],
        numeric: [2, 3],
        rows: services.map(({ service, pinnedTrees, files, size, source }) => [
            (0,markdown/* escapeMarkdown */.FV)(service),
            pinnedTrees.map((pinnedTree) => commitCell(pinnedTree, service, repository)).join('<br>'),
            (0,numbers/* formatCount */.B4)(files),
            (0,numbers/* formatBytes */.z3)(size),
            SOURCES[source],
        ]),
        of: 'services',
    });
    const news = changes.length === 0 ? '' : `\n#### What the pins of this change bring\n\n${(0,report_changes/* changesMarkdown */.T4)(changes, repository)}\n`;
    return `${title}\n\n${table}\n\n${costs(result, milliseconds)}\n${news}`;
}
function commitCell({ directory, sha }, service, repository) {
    const link = (0,markdown/* commitLink */.wn)(repository, sha);
    return directory === service ? link : `${link} (${(0,markdown/* escapeMarkdown */.FV)(directory)})`;
}
const SOURCES = {
    unchanged: 'already there',
    restored: 'put back',
    store: 'store',
    cache: 'cache',
    network: 'network',
};
function costs(result, milliseconds) {
    return `${(0,numbers/* count */.U9)(result.requests, 'request')}, ${(0,numbers/* formatBytes */.z3)(result.bytes)} received, ${(0,numbers/* formatTime */.fU)(milliseconds)}${result.verified === true ? ', pins verified' : ''}`;
}
function total(result, what) {
    return result.services.reduce((sum, service) => sum + service[what], 0);
}

;// CONCATENATED MODULE: ./src/base/log.ts
/** For work whose words would only repeat what was said. */
const SILENT = { progress: undefined, info: () => { }, notice: () => { }, warning: () => { } };

// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __nccwpck_require__(592);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __nccwpck_require__(4840);
// EXTERNAL MODULE: ./src/fetch/address.ts
var address = __nccwpck_require__(128);
// EXTERNAL MODULE: ./src/selection/selection.ts
var selection_selection = __nccwpck_require__(3872);
// EXTERNAL MODULE: ./src/selection/services.ts + 1 modules
var selection_services = __nccwpck_require__(8465);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/store/store-folder.ts
var store_folder = __nccwpck_require__(445);
;// CONCATENATED MODULE: ./src/store/cache-names.ts
/** What a CI system's cache is told: a name for what a run needs, and the folder that holds it. */



/** Where a pin knows its tree, a commit that did not change the service has the same name. */
function cacheNames(storeBase, url, services) {
    const pinnedTrees = services.flatMap((chosen) => chosen.pinnedTrees);
    const directories = pinnedTrees.map(({ directory }) => `${directory}\n`).sort();
    const contents = pinnedTrees.map(({ directory, sha, tree }) => `${directory}\0${tree ?? `commit ${sha}`}\n`).sort();
    const name = `${(0,store_folder/* repositoryKey */.Kq)(url).slice(-12)}-${hash(directories).slice(0, 12)}`;
    const cachePrefix = `assets-sync-${name}-`;
    return {
        cacheKey: cachePrefix + hash(contents).slice(0, 32),
        cachePrefix,
        cachePath: (0,external_node_path_.join)(storeBase, 'exchange', name),
    };
}
function hash(lines) {
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
}

// EXTERNAL MODULE: ./src/workspace/inspect.ts
var inspect = __nccwpck_require__(1817);
// EXTERNAL MODULE: ./src/workspace/root.ts
var workspace_root = __nccwpck_require__(7061);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/fetch/obtain.ts
var obtain = __nccwpck_require__(4347);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 1 modules
var remote = __nccwpck_require__(5791);
// EXTERNAL MODULE: ./src/pins/load.ts
var load = __nccwpck_require__(4586);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __nccwpck_require__(7027);
// EXTERNAL MODULE: ./src/store/repair.ts
var repair = __nccwpck_require__(9864);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __nccwpck_require__(4406);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __nccwpck_require__(6543);
// EXTERNAL MODULE: ./src/workspace/look.ts
var look = __nccwpck_require__(9382);
;// CONCATENATED MODULE: ./src/workspace/check-out.ts
/** Brings commits to disk in an assets root, and finishes what was cut off. */













/** Below a thousand files, starting workers takes longer than what they save. */
const PARALLEL = ['-c', 'checkout.workers=4', '-c', 'checkout.thresholdForParallelism=1000'];
/** What says that a person is in the middle of a merge or a cherry-pick. */
const MERGE_STATE = ['MERGE_HEAD', 'MERGE_MODE', 'MERGE_MSG', 'AUTO_MERGE', 'CHERRY_PICK_HEAD'];
/** Makes a commit's files be on disk and HEAD point at it. */
async function checkOut(root, state, journal, { forced, comparable }, signal) {
    if (state.synced?.commit === journal.commit && state.head === undefined && forced.length === 0)
        return;
    root.requireUnlocked();
    (0,git_files/* writeAtomically */.vK)((0,external_node_path_.join)(root.ours, 'journal'), JSON.stringify(journal));
    if (forced.length > 0)
        await restore(root, { ...journal, services: forced }, signal);
    if (comparable) {
        const from = state.synced?.commit ?? base_sha/* EMPTY_TREE */.pL;
        const result = await (0,git_git/* tryGit */.Ii)([...PARALLEL, 'read-tree', '-m', '-u', from, journal.commit], {
            environment: root.environment,
            signal,
        });
        if (result.code !== 0)
            await checkOutFailed(root, result.stderr, forced.length > 0);
    }
    finish(root, journal.commit);
}
async function checkOutFailed(root, stderr, startedAlready) {
    // git looks at both trees and at what is there before it touches anything; then there is nothing to finish.
    const nothingTouched = /would be overwritten|not uptodate|index\.lock|current index|unpack tree|read tree/.test(stderr);
    if (nothingTouched && !startedAlready)
        await (0,promises_.rm)((0,external_node_path_.join)(root.ours, 'journal'), { force: true });
    if (/would be overwritten|not uptodate/.test(stderr)) {
        throw new errors/* AssetsSyncError */.Fl('local-changes', 'Files in the assets root changed while it was synced.', {
            hint: 'Stop what writes there and run the command again.',
            detail: stderr.trim(),
        });
    }
    if (/index\.lock/.test(stderr))
        throw root.busy(stderr.trim());
    if (/resolve your current index/.test(stderr)) {
        throw new errors/* AssetsSyncError */.Fl('local-changes', `A merge in ${root.dir} is not finished.`, {
            hint: `Finish it, or give it up (git -C ${root.dir} merge --abort), then run the command again.`,
            detail: stderr.trim(),
        });
    }
    throw new errors/* AssetsSyncError */.Fl('git-failed', `The files could not be written into ${root.dir}.`, {
        hint: 'Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun.',
        detail: stderr.trim(),
    });
}
/** Takes what is on disk for a commit: no file is touched, and what differs from it counts as changed since. */
async function adopt(root, state, commit, signal) {
    const common = { environment: root.environment, signal };
    if (state.head !== undefined)
        await keepCommits(root, state.head, signal);
    await git(['read-tree', '-i', '-m', commit], common);
    // It ends with 1 where files differ.
    await tryGit(['update-index', '-q', '--refresh'], common);
    finish(root, commit);
}
/**
 * Finishes a check-out that was cut off. The trees of its commit must be in the store.
 * @returns the backup of files that are neither as before nor as after, nor the beginning of what is after: recorded since
 */
async function resume(root, state, journal, signal) {
    const { commit, services } = journal;
    // The run that was cut off held the root's lock, as we do now; it may have left these.
    await Promise.all(['index.lock', 'HEAD.lock'].map((name) => (0,promises_.rm)((0,external_node_path_.join)(root.gitDir, name), { force: true })));
    const unlikeAfter = await filesUnlike(root, journal, signal);
    const unlikeBefore = new Set((await filesUnlikeBefore(root, state, services, signal)).map((path) => path.toString('latin1')));
    const unlikeBoth = unlikeAfter.filter((path) => unlikeBefore.has(path.toString('latin1')));
    const strange = (await withoutBeginnings(root, commit, unlikeBoth, signal)).map((path) => ({ path, kind: 'modified' }));
    if (state.head !== undefined)
        await backups_keepCommits(root, state.head, signal);
    const backup = strange.length === 0 ? undefined : await backUp(root, state, strange, signal);
    await restore(root, journal, signal);
    finish(root, commit);
    return backup;
}
/** git writes a few files at a time: with more that are strange, somebody else was at work. */
const MAX_HALF_WRITTEN = 50;
/** Leaves out files that hold the beginning of what is to be there: half-written, and nothing is lost with them. */
async function withoutBeginnings(root, commit, paths, signal) {
    // git is asked for each by a line of text.
    const isText = (path) => (0,external_node_buffer_namespaceObject.isUtf8)(path) && !path.includes(0x0a);
    const asked = paths.length > MAX_HALF_WRITTEN ? [] : paths.filter(isText);
    const names = asked.map((path) => `${commit}:${path.toString('utf8')}`);
    const objects = await (0,read/* readObjects */.$)(names, { environment: root.environment, signal });
    const halfWritten = asked.filter((path, index) => {
        const file = Buffer.concat([Buffer.from(`${root.dir}/`), path]);
        const { content } = objects[index] ?? {};
        const found = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (content === undefined || found?.isFile() !== true || found.size >= content.length)
            return false;
        return (0,external_node_fs_.readFileSync)(file).equals(content.subarray(0, found.size));
    });
    return paths.filter((path) => !halfWritten.includes(path));
}
/** Not by the root's own index: what somebody staged or committed since counts as theirs. */
async function filesUnlikeBefore(root, { synced }, services, signal) {
    const there = (synced?.services ?? []).filter(({ tree }) => tree !== base_sha/* EMPTY_TREE */.pL).map(({ service }) => service);
    const empty = services.filter((service) => !there.includes(service));
    try {
        return await filesUnlike(root, { commit: synced?.commit ?? base_sha/* EMPTY_TREE */.pL, services, empty }, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        // What was there before can no longer be read: then everything counts as somebody's.
        return filesUnlike(root, { commit: base_sha/* EMPTY_TREE */.pL, services, empty: services }, signal);
    }
}
/** Files below services that are not as in a commit; those that are gone are left out. */
async function filesUnlike(root, journal, signal) {
    const index = (0,external_node_path_.join)(root.ours, 'resume-index');
    const environment = { ...root.environment, GIT_INDEX_FILE: index };
    try {
        await restorePaths(journal, ['--staged'], environment, signal);
        return await filesUnlikeIndex(root, journal.services, environment, signal);
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
    }
}
/** Files below the services that are not as an index says; those that are gone are left out. */
async function filesUnlikeIndex(root, services, environment, signal) {
    const output = await (0,git_git/* git */.$Y)(['ls-files', '-z', '--modified', '--others', '--', ...services], { environment, signal });
    const there = await Promise.all((0,git_git/* splitRecords */.DQ)(output).map(async (path) => {
        const found = await (0,promises_.lstat)(Buffer.concat([Buffer.from(`${root.dir}/`), path])).catch(() => undefined);
        return found === undefined ? [] : [path];
    }));
    return there.flat();
}
/** Makes services be as in a commit, whatever is there. */
async function restore(root, journal, signal) {
    const common = { environment: root.environment, signal };
    const { services } = journal;
    await dropUnmerged(root, services, signal);
    for (let start = 0; start < services.length; start += local_changes/* MAX_PATHSPECS */.R1) {
        await (0,git_git/* git */.$Y)(['clean', '-ffdxq', '--', ...services.slice(start, start + local_changes/* MAX_PATHSPECS */.R1)], common);
    }
    const empty = services.filter((service) => journal.empty.includes(service));
    for (let start = 0; start < empty.length; start += local_changes/* MAX_PATHSPECS */.R1) {
        await (0,git_git/* git */.$Y)(['rm', '-rfq', '--ignore-unmatch', '--', ...empty.slice(start, start + local_changes/* MAX_PATHSPECS */.R1)], common);
    }
    await restorePaths(journal, ['--staged', '--worktree'], root.environment, signal);
}
/** Takes what a merge left that a person did not finish out of the index: git would not restore over it. */
async function dropUnmerged(root, services, signal) {
    const common = { environment: root.environment, signal };
    const records = (0,git_git/* splitRecords */.DQ)(await (0,git_git/* git */.$Y)(['ls-files', '-u', '-z'], common));
    const paths = records.map((record) => record.subarray(record.indexOf(0x09) + 1));
    const own = paths.filter((path) => services.some((service) => (0,base_directory/* isWithin */.UO)(path.toString('utf8'), service)));
    if (own.length === 0)
        return;
    const input = Buffer.concat(own.flatMap((path) => [path, Buffer.of(0)]));
    await (0,git_git/* git */.$Y)(['update-index', '--force-remove', '-z', '--stdin'], { ...common, input });
    if (own.length === paths.length)
        for (const name of MERGE_STATE)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root.gitDir, name), { force: true });
}
/** Reads no tree but those of the services: others may be lost with their store. */
async function restorePaths({ commit, services, empty }, where, environment, signal) {
    const full = services.filter((service) => !empty.includes(service));
    if (full.length === 0)
        return;
    const args = ['restore', '-q', `--source=${commit}`, ...where, '--pathspec-from-file=-', '--pathspec-file-nul'];
    await (0,git_git/* git */.$Y)(args, { environment, input: full.map((service) => `${service}\0`).join(''), signal });
}
function finish(root, commit) {
    const ref = (0,external_node_path_.join)(root.gitDir, look/* SYNCED_REF */.rl);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(ref), { recursive: true });
    (0,git_files/* writeAtomically */.vK)(ref, `${commit}\n`);
    (0,git_files/* writeAtomically */.vK)((0,external_node_path_.join)(root.gitDir, 'HEAD'), `${commit}\n`);
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root.ours, 'journal'), { force: true });
}

;// CONCATENATED MODULE: ./src/workspace/totals.ts
/** How many files services have and how large they are: of a commit that stays the same, counted once. */





/** Counts what a commit has of some services, or remembers it. */
async function measure(root, commit, services, signal) {
    // Before they are counted: what goes meanwhile was not seen.
    const packs = packsOf(root);
    const known = readKnown(root, commit, packs);
    const found = services.map((service) => [service, known.get(service)]);
    if (found.every((entry) => entry[1] !== undefined)) {
        return { services: new Map(found), submodules: [] };
    }
    const totals = await totals_count(root, commit, services, signal);
    const all = new Map([...known, ...totals.services]);
    // A file counts for the innermost service that was asked for: of services in one another the next question may be another.
    if (totals.submodules.length === 0 && !areNested([...all.keys()]))
        writeKnown(root, { commit, packs, services: [...all] });
    return totals;
}
function areNested(services) {
    const sorted = services.map((service) => (service === base_directory/* TOP */.wv ? '' : `${service}/`)).sort();
    return sorted.some((service, index) => sorted[index + 1]?.startsWith(service) === true);
}
function fileOf(root) {
    return (0,external_node_path_.join)(root.ours, 'totals.json');
}
/** To count is also to see that everything is there, so it is done again when packs came or went. */
function readKnown(root, commit, packs) {
    try {
        const known = JSON.parse((0,git_files/* readIfThere */.qC)(fileOf(root)) ?? '{}');
        return new Map(known.commit === commit && known.packs === packs ? known.services : []);
    }
    catch {
        return new Map();
    }
}
function writeKnown(root, known) {
    try {
        (0,git_files/* writeAtomically */.vK)(fileOf(root), JSON.stringify(known));
    }
    catch {
        // It is counted again.
    }
}
/** Changes with every pack that comes or goes. */
function packsOf(root) {
    return [root.objects, ...root.alternates.map((path) => (0,external_node_path_.resolve)(root.objects, path))]
        .map((path) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(path, 'pack'), { throwIfNoEntry: false }))
        .map((found) => (found === undefined ? '' : `${found.ino} ${found.mtimeMs}`))
        .join('\n');
}
/** Without holding the list of the files. */
async function totals_count(root, commit, services, signal) {
    const totals = new Map(services.map((service) => [service, { files: 0, size: 0 }]));
    const sorted = [...services].sort();
    // Files come in order, so the service of the last one is most likely that of the next, unless services nest.
    const nested = areNested(services);
    const submodules = [];
    let rest = Buffer.alloc(0);
    let current;
    const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...services];
    await (0,git_git/* git */.$Y)(args, {
        environment: root.environment,
        signal,
        onStdout: (chunk) => {
            rest = Buffer.concat([rest, chunk]);
            const records = (0,git_git/* splitRecords */.DQ)(rest);
            for (const record of records) {
                const tab = record.indexOf(0x09);
                const [mode, , , size] = record.toString('latin1', 0, tab).split(/ +/);
                const path = record.toString('utf8', tab + 1);
                if (nested || current === undefined || !(0,base_directory/* isWithin */.UO)(path, current)) {
                    current = sorted.findLast((service) => (0,base_directory/* isWithin */.UO)(path, service));
                }
                if (current === undefined)
                    continue;
                if (mode === '160000')
                    submodules.push(Buffer.from(record.subarray(tab + 1)));
                const total = totals.get(current);
                if (total === undefined || mode === '160000')
                    continue;
                total.files++;
                total.size += Number(size);
            }
            rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
        },
    });
    return { services: totals, submodules };
}

// EXTERNAL MODULE: ./src/git/objects/compose-tree.ts
var compose_tree = __nccwpck_require__(9384);
// EXTERNAL MODULE: ./src/workspace/synced-commit.ts
var synced_commit = __nccwpck_require__(8585);
;// CONCATENATED MODULE: ./src/workspace/write-commit.ts
/** Writes the commit that an assets root is to stand on. */





/** @returns the commit, and all services as they are in it */
async function writeSyncedCommit(root, { others, chosen, without }, signal) {
    // A service inside a chosen one is written with it, and is no longer one of its own.
    const apart = others.filter(({ service }) => !chosen.some((outer) => (0,base_directory/* isWithin */.UO)(service, outer.service)));
    const placements = [
        ...apart.map(({ service, tree }) => ({ path: service, tree })),
        ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree }))),
        // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const composed = await (0,compose_tree/* composeTree */.$)([...placements, ...without.map((path) => ({ path, tree: undefined }))], {
        readTree: async (tree) => (0,compose_tree/* parseTree */.c)(await root.readTree(tree, signal)),
        writeTree: (content) => (0,loose/* writeObject */.p7)(root.objects, 'tree', content),
    });
    const services = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen]
        .map((service) => ({ ...service, tree: composed.treeAt(service.service) ?? base_sha/* EMPTY_TREE */.pL }))
        .sort((a, b) => (a.repository + a.service < b.repository + b.service ? -1 : 1));
    return { commit: (0,loose/* writeObject */.p7)(root.objects, 'commit', (0,synced_commit/* formatCommit */.H)(composed.tree, services)), services };
}
/** What a service that was not chosen is made of now that a chosen one may have been put into it. */
function partsAfter(other, chosen) {
    const inner = chosen.filter(({ service }) => (0,base_directory/* isWithin */.UO)(service, other.service));
    return [
        ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => (0,base_directory/* isWithin */.UO)(directory, service))),
        ...inner.flatMap(({ pinnedTrees }) => pinnedTrees),
    ];
}

;// CONCATENATED MODULE: ./src/workspace/update.ts
/** Brings an assets root to the pinned contents of chosen services: the heart of sync. */

















async function updateRoot(request, log, signal) {
    const update = new Update(request, log);
    const lock = (0,base_lock/* rootLock */.c_)(request.assetsRoot, request.storeBase);
    try {
        const onWait = () => log.info((0,base_lock/* waitingFor */.Fz)(request.assetsRoot));
        const result = await (0,base_lock/* withLock */.kK)(lock, signal, (held) => update.runHealing(held), onWait);
        await update.giveToCache(signal);
        return result;
    }
    finally {
        await update.settle();
    }
}
/** One update under the root's lock. */
class Update {
    request;
    log;
    root;
    store;
    /** Where the stores are that the root may borrow from. */
    storeBases;
    remote;
    obtained;
    kept = [];
    backup;
    /** Services whose local changes were dropped. */
    restored = [];
    /** Why what the root stands on could not be fetched again. */
    lost;
    constructor(request, log) {
        this.request = request;
        this.log = log;
        this.root = new workspace_root/* AssetsRoot */._(request.assetsRoot);
        const ownStores = (0,workspace_root/* privateStores */.C)(request.assetsRoot);
        this.store = new store_store/* Store */.i(request.apart ? ownStores : request.storeBase, request.url);
        this.storeBases = [ownStores, request.storeBase];
        this.remote = new remote/* Remote */.V({ ...request, log, tokenInput: 'token' });
    }
    async settle() {
        await this.remote.close();
        await this.store.settle();
    }
    /** When the files are in place, and nobody waits for a lock. */
    async giveToCache(signal) {
        const { obtained } = this;
        if (obtained === undefined)
            return;
        await this.request.exchange?.give(this.store, obtained.trees, this.remote.traffic.fetches > 0, signal);
    }
    runHealing(signal) {
        return (0,repair/* healing */.v)(this.store, this.log, signal, () => this.run(signal));
    }
    async run(signal) {
        const state = this.root.exists() ? await this.readState(signal) : NO_STATE;
        const chosen = this.request.chosen;
        const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
        const { removed = [] } = this.request;
        const names = [...chosen.map(({ service }) => service), ...removed];
        const moved = chosen.filter((selected) => !this.isAtPins(selected, before.get(selected.service)));
        const readable = await this.makeReadable([...before.values()], signal);
        const untouched = moved.length === 0 && removed.length === 0 && readable;
        const [changes, totals] = await Promise.all([
            state === NO_STATE ? [] : this.localChanges(state, names, signal),
            untouched && state.synced !== undefined ? measure(this.root, state.synced.commit, names, signal) : undefined,
        ]);
        // What was recorded for a service that was never synced is in nobody's way, until its pin is known to have files.
        if (!this.request.discard) {
            this.protect(changes, moved.filter(({ service }) => before.has(service)), before);
        }
        // Submodules are there where a run was cut off that was about to take them out.
        const isDone = changes.length === 0 ? totals?.submodules.length === 0 : !this.request.discard;
        if (untouched && isDone) {
            for (const store of [...this.storesOf([...before.values()]).values()].flat())
                store.addRoot(this.root.dir);
            this.request.beforeWriting();
            await this.remote.close();
            return this.report(chosen, othersOf(before, names), totals, () => 'unchanged');
        }
        const obtained = await (this.request.apart && state === NO_STATE
            ? this.obtainIntoNew(chosen, signal)
            : this.obtain(chosen, before, signal));
        // git ends while the files are written.
        const closed = this.remote.close();
        closed.catch(() => { });
        const [present, absent] = this.divide(chosen, before, obtained);
        absent.push(...removed);
        this.request.beforeWriting();
        this.makeRoot();
        const written = await this.write(state, before, present, absent, readable, obtained, signal);
        await closed;
        return this.report(present, othersOf(before, [...names, ...absent]), written, (selected) => !moved.includes(selected)
            ? this.restored.includes(selected.service)
                ? 'restored'
                : 'unchanged'
            : sourceOf(selected.pinnedTrees.map((pinnedTree) => treeOf(pinnedTree, obtained)), obtained));
    }
    /** What changed cannot be told without what it changed from; where that is not to be had, it is said why. */
    async localChanges(state, services, signal) {
        const { lost } = this;
        try {
            return await (0,local_changes/* localChanges */.Pl)(this.root, state, services, signal);
        }
        catch (error) {
            if (lost === undefined || !(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'missing-store')
                throw error;
            if (lost.exitCode === 3 || lost.exitCode === 5)
                throw lost;
            throw new errors/* AssetsSyncError */.Fl('local-changes', `What changed in ${this.root.dir} cannot be told: neither this machine nor the server has what it was synced from any more.`, {
                hint: 'Move the assets root away, run the command again, and copy what you recorded from there into the new one.',
                detail: `${lost.message}\n${error.detail ?? ''}`,
            });
        }
    }
    /** Stops where a pin moved under local changes; else they stay. */
    protect(changes, moved, before) {
        const inTheWay = moved.filter(({ service }) => changes.some((change) => isIn(change, service)));
        if (inTheWay.length === 0) {
            this.kept = changes.map(({ path }) => path.toString('utf8'));
            return;
        }
        const isElsewhere = inTheWay.every(({ service }) => (before.get(service)?.repository ?? this.remote.address) !== this.remote.address);
        throw localChangesError(inTheWay, changes, isElsewhere);
    }
    /** Writes the commit and its files. */
    async write(state, before, present, absent, readable, obtained, signal) {
        const names = present.map(({ service }) => service);
        const plan = {
            others: othersOf(before, [...names, ...absent]),
            chosen: present.map(({ service, pinnedTrees }) => ({
                service,
                repository: this.request.url.url,
                pinnedTrees: pinnedTrees.map((pinnedTree) => {
                    const tree = treeOf(pinnedTree, obtained);
                    return { directory: pinnedTree.directory, sha: pinnedTree.sha, tree, byTree: pinnedTree.tree === tree };
                }),
            })),
        };
        let { commit, services } = await writeSyncedCommit(this.root, { ...plan, without: [] }, signal);
        const writing = state === NO_STATE ? this.writeNew(commit, services, signal) : undefined;
        const [measured, first] = await Promise.allSettled([measure(this.root, commit, names, signal), writing]);
        if (measured.status === 'rejected') {
            // Parts whose tree was taken at its word: it may be some other object, which git says in many ways.
            const believed = present
                .flatMap(({ pinnedTrees }) => pinnedTrees)
                .filter((pinnedTree) => pinnedTree.tree === treeOf(pinnedTree, obtained));
            await this.checkTrees(believed, state, signal);
            throw measured.reason;
        }
        if (first.status === 'rejected')
            throw first.reason;
        const totals = measured.value;
        if (writing !== undefined) {
            if (totals.submodules.length > 0)
                await this.writeWithout(plan, totals.submodules, signal);
            return totals;
        }
        if (totals.submodules.length > 0) {
            ({ commit, services } = await writeSyncedCommit(this.root, { ...plan, without: totals.submodules }, signal));
        }
        const touched = services.filter(({ service, tree }) => before.get(service)?.tree !== tree).map(({ service }) => service);
        // Looked at again: recordings may have been made while the network was waited for.
        const changes = state === NO_STATE ? [] : await (0,local_changes/* localChanges */.Pl)(this.root, state, [...names, ...absent], signal);
        const isDropped = (service) => this.request.discard && changes.some((change) => isIn(change, service));
        const gone = absent.filter((service) => before.has(service) || this.request.removed?.includes(service) || isDropped(service));
        const dirty = [...names, ...gone].filter((service) => changes.some((change) => isIn(change, service)));
        if (dirty.length > 0 && !this.request.discard) {
            this.protect(changes, present.filter(({ service }) => touched.includes(service)), before);
        }
        const forced = this.request.discard ? dirty : [];
        this.restored = forced;
        // Of a deleted recording there is nothing to keep: it comes back.
        const isKept = state.head !== undefined || changes.some(({ kind }) => kind !== 'deleted');
        if (forced.length > 0 && isKept)
            this.backup = await backUp(this.root, state, changes, signal);
        else if (state.head !== undefined)
            await backups_keepCommits(this.root, state.head, signal);
        const all = [...new Set([...touched, ...gone, ...forced])];
        // What the root stood on must be readable to be compared with; else every service that changes is written anew.
        await checkOut(this.root, state, { commit, services: all, empty: [...gone, ...emptyOf(services)] }, { forced: readable ? forced : all, comparable: readable }, signal);
        return totals;
    }
    /** Nothing can be in the way of a new root's files: they are written while others count them. */
    writeNew(commit, services, signal) {
        const journal = { commit, services: services.map(({ service }) => service), empty: emptyOf(services) };
        return checkOut(this.root, NO_STATE, journal, { forced: [], comparable: true }, signal);
    }
    /** Takes submodules out of a new root. A run that is cut off before leaves that to the next one, which finds them. */
    async writeWithout(plan, without, signal) {
        const { commit, services } = await writeSyncedCommit(this.root, { ...plan, without }, signal);
        const journal = { commit, services: services.map(({ service }) => service), empty: emptyOf(services) };
        await checkOut(this.root, await this.root.readState(signal), journal, { forced: [], comparable: true }, signal);
    }
    /** @throws `bad-manifest` for a pin whose `tree` is an object of another kind */
    async checkTrees(pinnedTrees, state, signal) {
        if (pinnedTrees.length === 0)
            return;
        const wrong = await this.root.notTrees(pinnedTrees.map((pinnedTree) => pinnedTree.tree), signal);
        if (wrong.length === 0)
            return;
        if (state === NO_STATE)
            await this.root.unmake();
        throw (0,load/* manifestError */.eZ)(pinnedTrees
            .filter((pinnedTree) => wrong.includes(pinnedTree.tree))
            .map(({ tree, pin }) => ({
            message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
            at: pin.at,
        })));
    }
    /** Reads the root's state; a sync that was cut off is finished first. */
    async readState(signal) {
        (0,local_changes/* recover */.lj)(this.root);
        const state = await this.root.readState(signal);
        if (state.interrupted === undefined)
            return state;
        this.makeRoot();
        const backup = await this.finish(state, state.interrupted, signal);
        this.log.info('An earlier sync was cut off; it was finished first.');
        if (backup !== undefined)
            this.log.notice(`Files that changed meanwhile are kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
        return this.root.readState(signal);
    }
    /** Goes on to the commit of a sync that was cut off; where that cannot be, its services are taken out, to be synced anew. */
    async finish(state, journal, signal) {
        const after = await this.root.readSynced(journal.commit, signal);
        try {
            await this.fetchAgain(after.filter(({ service }) => journal.services.includes(service)), signal);
            return await resume(this.root, state, journal, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof errors/* AssetsSyncError */.Fl && (error.code === 'unreachable' || error.code === 'unauthorized'))
                throw error;
        }
        const others = (state.synced?.services ?? []).filter(({ service }) => !journal.services.includes(service));
        const { commit } = await writeSyncedCommit(this.root, { others, chosen: [], without: [] }, signal);
        return resume(this.root, state, { commit, services: journal.services, empty: journal.services }, signal);
    }
    /** Brings what services were made of, by the trees that were recorded. */
    async fetchAgain(services, signal) {
        const pinnedTrees = services
            .filter(({ repository }) => repository === this.request.url.url)
            .flatMap((synced) => synced.pinnedTrees.map((pinnedTree) => ({ ...pinnedTree, pin: lostPin(pinnedTree) })));
        await (0,obtain/* obtain */.AH)(this.store, this.remote, this.request.branch, pinnedTrees, () => undefined, signal);
    }
    /**
     * Sees to it that the root can borrow what it stands on: a store may be deleted at any time.
     * @returns whether it can
     */
    async makeReadable(services, signal) {
        this.lost = undefined;
        if (this.storesHold(services))
            return true;
        try {
            await this.fetchAgain(services, signal);
            this.makeRoot();
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof errors/* AssetsSyncError */.Fl))
                throw error;
            // Some of it may be gone for good; the chosen services do not need it.
            this.lost = error;
        }
        return this.storesHold(services);
    }
    /** Whether a service was synced from the very commits that it is pinned at. */
    isAtPins({ pinnedTrees }, synced) {
        if (synced?.repository !== this.request.url.url || synced.pinnedTrees.length !== pinnedTrees.length)
            return false;
        return pinnedTrees.every((pinnedTree, index) => {
            const there = synced.pinnedTrees[index];
            if (there?.directory !== pinnedTree.directory || there.sha !== pinnedTree.sha)
                return false;
            // A SHA alone says more than a tree that an earlier pin only claimed.
            return pinnedTree.tree === undefined ? !there.byTree : there.tree === pinnedTree.tree;
        });
    }
    storesHold(services) {
        const stores = this.storesOf(services);
        return services.every(({ repository, pinnedTrees }) => pinnedTrees.every(({ tree }) => stores.get(repository)?.some((store) => store.hasTree(tree)) === true));
    }
    /** By repository, the stores that the root borrows from. */
    storesOf(services) {
        const repositories = [...new Set(services.map(({ repository }) => repository))];
        const borrowed = (url) => this.storeBases
            .map((base) => new store_store/* Store */.i(base, { url }))
            .filter(({ objects }) => this.root.borrowsFrom(objects) && (0,external_node_fs_.existsSync)(objects));
        return new Map(repositories.map((url) => [url, borrowed(url)]));
    }
    /** Makes the root before there is anything to put in: it holds the store. */
    async obtainIntoNew(chosen, signal) {
        this.request.beforeWriting();
        this.makeRoot();
        try {
            return await this.obtain(chosen, new Map(), signal);
        }
        catch (error) {
            await this.root.unmake();
            throw error;
        }
    }
    async obtain(chosen, before, signal) {
        const known = new Map([...before.values()].flatMap((synced) => synced.pinnedTrees.map((pinnedTree) => [pinnedTree.directory, pinnedTree.tree])));
        const pinnedTrees = chosen.flatMap((selected) => selected.pinnedTrees);
        const obtained = await (0,obtain/* obtain */.AH)(this.store, this.remote, this.request.branch, pinnedTrees, (directory) => known.get(directory), signal, this.request.exchange);
        this.obtained = obtained;
        for (const problem of obtained.warnings)
            this.log.warning(problem);
        return obtained;
    }
    makeRoot() {
        this.root.make(this.store.objects, this.request.url.url);
        this.store.addRoot(this.root.dir);
    }
    /** Parts services whose commit does not have them from the rest; where a path or a pin named that very directory, it is an error. */
    divide(chosen, before, obtained) {
        const absent = [];
        const present = chosen.filter(({ service, given, meant, pinnedTrees }) => {
            const lost = pinnedTrees.find((pinnedTree) => obtained.trees.get(pinnedTree) === 'absent');
            if (lost === undefined)
                return true;
            if (given || lost.pin.directory === lost.directory) {
                throw new errors/* AssetsSyncError */.Fl('no-such-directory', `${(0,base_directory/* showDirectory */.fi)(lost.directory)} does not exist in commit ${(0,base_sha/* shortSha */.Fu)(lost.sha)} of ${this.remote.address}.`, {
                    hint: before.has(service)
                        ? `It is on disk from another commit. ${lost.pin.directory === lost.directory ? 'Pin one that has it, or remove the pin.' : "Pin one that has it, or take it off the disk: assets-sync sync '*'"}`
                        : meant === undefined
                            ? 'Check the spelling of the path, or pin a commit that has it.'
                            : `Did you mean ${meant}? Else pin a commit that has it.`,
                    at: lost.pin.at,
                });
            }
            absent.push(service);
            return false;
        });
        const gone = absent.filter((service) => before.has(service));
        const never = absent.filter((service) => !before.has(service));
        if (never.length > 0)
            this.log.notice(`Without recordings at their pinned commit, left out: ${(0,errors/* listNames */.Zv)(never)}.`);
        if (gone.length > 0)
            this.log.notice(`Without recordings at their pinned commit, taken off the disk: ${(0,errors/* listNames */.Zv)(gone)}.`);
        return [present, absent];
    }
    report(chosen, others, totals, source) {
        const { requests, bytes, fetches } = this.remote.traffic;
        return {
            services: chosen.map((selected) => ({
                service: selected.service,
                pinnedTrees: selected.pinnedTrees.map(({ directory, sha, pin }) => ({ directory, sha, at: pin.at })),
                ...(totals?.services.get(selected.service) ?? { files: 0, size: 0 }),
                source: source(selected),
            })),
            requests,
            bytes,
            cacheHit: chosen.length > 0 && fetches === 0,
            kept: this.kept,
            others,
            backup: this.backup,
        };
    }
}
const NO_STATE = { synced: undefined, head: undefined, interrupted: undefined };
function othersOf(before, names) {
    return [...before.values()].filter(({ service }) => !names.includes(service));
}
function sourceOf(trees, { fetched, cached }) {
    if (trees.some((tree) => fetched.has(tree)))
        return 'network';
    return trees.some((tree) => cached.has(tree)) ? 'cache' : 'store';
}
function emptyOf(services) {
    return services.filter(({ tree }) => tree === base_sha/* EMPTY_TREE */.pL).map(({ service }) => service);
}
function isIn(change, service) {
    return (0,base_directory/* isWithin */.UO)(change.path.toString('utf8'), service);
}
function treeOf(pinnedTree, obtained) {
    const tree = obtained.trees.get(pinnedTree);
    if (tree === undefined || tree === 'absent')
        throw new Error(`no tree for ${pinnedTree.directory}`);
    return tree;
}
/** A tree of an earlier run, whose pin may no longer be in any file. */
function lostPin(pinnedTree) {
    return { ...pinnedTree, reason: undefined, manifestDirectory: pinnedTree.directory, at: { file: manifest_name/* MANIFEST_NAME */.i } };
}
function localChangesError(services, changes, isElsewhere) {
    const paths = changes.filter((change) => services.some(({ service }) => isIn(change, service)));
    const lines = paths.map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString('utf8')}`);
    const names = services.map(({ service }) => service).join(', ');
    const what = isElsewhere ? `The assets repository of ${names} is another one now` : `The pin of ${names} moved`;
    return new errors/* AssetsSyncError */.Fl('local-changes', `${what}, but there are local changes:\n${(0,errors/* listLines */.i4)(lines)}`, {
        hint: 'Publish them (assets-sync push), go back to the branch where you recorded them, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
    });
}

;// CONCATENATED MODULE: ./src/commands/sync/sync.ts
/** sync: brings the assets root to the pinned contents of the chosen services. */












/** Where what is fetched is put. */
function storeBaseOf({ cache, storeBase }, assetsRoot) {
    return cache === 'off' ? (0,workspace_root/* privateStores */.C)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
    const { codeRepository } = request;
    const located = (0,selection_selection/* locate */.x5)(codeRepository, request.path);
    const selection = await (0,selection_selection/* select */.Lt)({ ...request, serverTells: true }, codeRepository, log, signal, located);
    const { root, assetsRoot, services } = selection;
    const verified = request.verify ? true : undefined;
    // What else is on disk counts where everything is meant, and where a person named nothing: then what changed is meant.
    const tellsOfOthers = request.paths.includes(selection_services/* ALL */.y2) || (request.isLocalUser && request.paths.length === 0);
    const onDisk = new workspace_root/* AssetsRoot */._(assetsRoot, true);
    // A sync that was cut off is finished by the next one, whatever that is about.
    if (services.length === 0 && !onDisk.isCutOff) {
        // What the next change would stumble over is said now.
        (0,address/* findAddress */.S)({ ...request, given: request.repository, root, base: codeRepository.root });
        const { synced } = tellsOfOthers && onDisk.exists() ? await onDisk.readState(signal) : {};
        if (synced !== undefined)
            await tellOfOthers(request, located, selection, synced.services, log, signal);
        return { ...NOTHING, assetsRoot, repository: undefined, changes: undefined, verified };
    }
    const access = (0,fetch_access/* findAccess */.G)(request, root, codeRepository.root, log.warning);
    const names = cacheNames(request.storeBase, access.url, services);
    const { Exchange } = request.cache === 'hosted' ? await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 7782)) : {};
    const proof = request.verify ? await prove({ ...request, ...access, services }, log, signal) : NO_TRAFFIC;
    const result = await updateRoot({
        ...request,
        ...access,
        assetsRoot,
        apart: request.cache === 'off',
        exchange: Exchange && new Exchange(names, request.cacheService, log.notice),
        chosen: services,
        config: codeRepository.config,
        beforeWriting: () => (0,code_repository/* hideFromStatus */.hf)(codeRepository, assetsRoot),
    }, log, signal);
    if (tellsOfOthers && result.others.length > 0)
        await tellOfOthers(request, located, selection, result.others, log, signal);
    const synced = {
        ...result,
        ...names,
        assetsRoot,
        repository: access.url,
        changes: undefined,
        verified,
        requests: result.requests + proof.requests,
        bytes: result.bytes + proof.bytes,
        cacheHit: result.cacheHit && proof.requests === 0,
    };
    if (services.length === 0 ||
        !request.showChanges ||
        selection.before === undefined ||
        selection.before.otherRepository !== undefined)
        return synced;
    try {
        const storeBase = storeBaseOf(request, assetsRoot);
        const question = {
            ...request,
            ...access,
            storeBase,
            services,
            earlier: selection.before.pins,
            config: codeRepository.config,
        };
        const { comparePins } = await __nccwpck_require__.e(/* import() */ 705).then(__nccwpck_require__.bind(__nccwpck_require__, 3705));
        const { changes, requests, bytes } = await comparePins(question, log, signal);
        return {
            ...synced,
            changes,
            requests: synced.requests + requests,
            bytes: synced.bytes + bytes,
            cacheHit: synced.cacheHit && requests === 0,
        };
    }
    catch (error) {
        // The recordings are in place; what they were before is good to know, but no reason to fail.
        if (signal.aborted || !(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        log.notice(`What changed in the recordings could not be found out: ${error.message}`);
        return synced;
    }
}
/** What is on disk and not meant may be at other pins than now, or have none any more. */
async function tellOfOthers(request, located, chosen, others, log, signal) {
    const selecting = request.paths.includes(selection_services/* ALL */.y2)
        ? Promise.resolve(chosen)
        : (0,selection_selection/* select */.Lt)({ ...request, paths: [selection_services/* ALL */.y2] }, request.codeRepository, SILENT, signal, located);
    // A mistake in a file that this sync does not read is for others to stumble over.
    const selection = await selecting.catch((error) => {
        if (signal.aborted || !(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
    });
    if (selection === undefined)
        return;
    const { pins, root } = selection;
    const repository = (0,address/* findAddress */.S)({ ...request, given: request.repository, root, base: request.codeRepository.root });
    const isPinned = ({ service }) => pins.pinnedTreesOf(service).length > 0;
    const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
    if (lost.length > 0) {
        const advice = request.isLocalUser ? ' assets-sync reset takes off the disk what has no committed pin.' : '';
        log.notice(`On disk, without a pin, and left as they are: ${(0,errors/* listNames */.Zv)(lost)}.${advice}`);
    }
    const moved = others
        .filter((there) => isPinned(there) && !(0,inspect/* isAt */.ii)(pins.pinnedTreesOf(there.service), there, repository))
        .map(({ service }) => service);
    if (moved.length === 0)
        return;
    log.warning({
        message: `On disk, but not at the commit that is pinned: ${(0,errors/* listNames */.Zv)(moved)}. Bring them: ${(0,shell/* syncCommand */.B)(moved)}`,
    });
}
const NO_TRAFFIC = { requests: 0, bytes: 0 };
/** @throws `not-verified` */
async function prove({ services, codeRepository, ...request }, log, signal) {
    const { notVerified, pinsOf, verifyPins } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2039));
    const question = { ...request, pins: pinsOf(services), allTrees: false, config: codeRepository.config };
    const { proofs, requests, bytes } = await verifyPins(question, log, signal);
    const wrong = notVerified(proofs, request.branch);
    if (wrong !== undefined)
        throw wrong;
    return { requests, bytes };
}
const NOTHING = { services: [], requests: 0, bytes: 0, cacheHit: false, kept: [], others: [], backup: undefined };

;// CONCATENATED MODULE: ./src/commands/sync/command.ts
/** sync, from a host's request to what it is told. */









async function runSync({ host, inputs, signal, codeRepository, request, log }) {
    const started = process.uptime();
    const discard = inputs.discard ?? !host.atTerminal;
    const { verify } = inputs;
    // Whoever names services and a base wants to know what is new in them since.
    const compare = !host.atTerminal && inputs.paths.length > 0 && inputs.base !== undefined;
    const syncing = sync({
        ...request,
        codeRepository: await codeRepository,
        discard,
        verify,
        compare,
        showChanges: !host.atTerminal,
    }, log, signal);
    // While git lists the recordings.json files.
    (0,base_lock/* prepareLocks */._6)();
    const result = await syncing;
    tell(host, inputs, result);
    const milliseconds = (process.uptime() - started) * 1000;
    host.result(syncText(result, milliseconds, host.workspace));
    host.setOutputs(syncOutputs(result), syncJson(result));
    host.setVariable('ASSETS_ROOT', result.assetsRoot);
    await host.summarize(() => syncSummary(result, milliseconds));
    await tidyUp(result, storeBaseOf(request, result.assetsRoot), signal);
}
/** When everybody has their result. What cannot be tidied up today can be tomorrow. */
async function tidyUp({ bytes, repository }, storeBase, signal) {
    if (bytes === 0 || repository === undefined)
        return;
    const store = new store_store/* Store */.i(storeBase, repository);
    if (!store.hasManyPacks)
        return;
    const { consolidate } = await __nccwpck_require__.e(/* import() */ 39).then(__nccwpck_require__.bind(__nccwpck_require__, 3039));
    await consolidate(store, signal).catch(() => { });
}
function tell(host, inputs, result) {
    if (result.kept.length > 0) {
        host.say('notice', `Local changes stayed: ${(0,errors/* listNames */.Zv)(result.kept)}.`);
    }
    tellBackup(host, inputs, result);
    if (!host.atTerminal)
        (0,report_changes/* changeNotices */.a$)(result.changes ?? []).forEach((0,context/* annotator */.f)(host, 'notice'));
}
/** Where what was replaced is, and how to get it back. */
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
    if (backup === undefined)
        return;
    // A runner has no command line of ours.
    const back = host.atTerminal
        ? [
            'assets-sync',
            'backups',
            'restore',
            backupName(backup),
            ...flag('--path', path),
            ...flag('--working-directory', workingDirectory),
        ]
        : ['git', '-C', assetsRoot, 'restore', `--source=${backup}`, '--overlay', '--', '.'];
    host.say('warning', `Local changes were replaced; they are kept. To bring them back: ${(0,shell/* shellCommand */.q)(back)}`);
}
function flag(name, value) {
    return value === undefined ? [] : [name, value];
}


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/verify/verify-pins.ts + 5 modules
var verify_pins = __nccwpck_require__(2039);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __nccwpck_require__(4285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __nccwpck_require__(5616);
// EXTERNAL MODULE: ./src/report/pins.ts
var pins = __nccwpck_require__(7740);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./src/commands/verify/report.ts
/** What people and scripts are told about a verification. */






function verifyOutputs(result) {
    return {
        services: result.services.map(({ service }) => service),
        pins: (0,pins/* pinsOutput */.u)(result.services),
        changed: result.services.length > 0,
        bytes: result.bytes,
        requests: result.requests,
        verified: good(result) === result.proofs.length,
    };
}
/** What only scripts get, with --json. */
function verifyJson({ proofs }) {
    return {
        results: proofs.map(({ pin, outcome, on }) => ({
            path: (0,directory/* showDirectory */.fi)(pin.directory),
            sha: pin.sha,
            outcome,
            file: pin.at.file,
            line: pin.at.line,
            on: outcome === 'squashed' ? on : null,
        })),
    };
}
function verifyText(result) {
    if (result.proofs.length === 0)
        return 'No pin to verify.';
    const rows = result.proofs.map(({ pin, outcome, on }) => [
        (0,directory/* showDirectory */.fi)(pin.directory),
        (0,sha/* shortSha */.Fu)(pin.sha),
        outcome,
        on === undefined || outcome !== 'squashed' ? '' : `-> ${(0,sha/* shortSha */.Fu)(on)}`,
    ]);
    const costs = `${(0,numbers/* count */.U9)(result.requests, 'request')}, ${(0,numbers/* formatBytes */.z3)(result.bytes)} received`;
    return [...(0,table/* alignColumns */.R)(rows), `${total(result)} (${costs})`].join('\n');
}
function verifySummary(result) {
    if (result.proofs.length === 0)
        return '### assets-sync verify\n\nNo pin to verify.\n';
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Directory', 'Commit', 'Outcome', `On ${(0,markdown/* escapeMarkdown */.FV)(result.branch)}`, 'Pinned in'],
        numeric: [],
        rows: result.proofs.map(({ pin, outcome, on }) => [
            (0,markdown/* escapeMarkdown */.FV)((0,directory/* showDirectory */.fi)(pin.directory)),
            (0,markdown/* commitLink */.wn)(result.repository, pin.sha),
            outcome === 'on-branch' ? outcome : `**${outcome}**`,
            outcome === 'on-branch' ? 'yes' : on === undefined ? 'no' : (0,markdown/* commitLink */.wn)(result.repository, on),
            `${(0,markdown/* escapeMarkdown */.FV)(pin.at.file)}:${pin.at.line}`,
        ]),
        of: 'pins',
    });
    return `### assets-sync verify: ${total(result)}\n\n${table}\n`;
}
function total(result) {
    return `${good(result)} of ${(0,numbers/* count */.U9)(result.proofs.length, 'pin')} on ${result.branch}`;
}
function good({ proofs }) {
    return proofs.filter(({ outcome }) => outcome === 'on-branch').length;
}

// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __nccwpck_require__(4840);
// EXTERNAL MODULE: ./src/selection/selection.ts
var selection_selection = __nccwpck_require__(3872);
// EXTERNAL MODULE: ./src/selection/services.ts + 1 modules
var selection_services = __nccwpck_require__(8465);
;// CONCATENATED MODULE: ./src/commands/verify/verify.ts
/** verify: proves that the branch of the assets repository has the commits of the chosen pins. */




async function verify(request, log, signal) {
    // Of a change, the pins that it moves; at a terminal, those of the service that one is in.
    const compare = request.paths.length === 0 && (!request.isLocalUser || request.base !== undefined);
    const selection = await (0,selection_selection/* select */.Lt)({ ...request, compare }, request.codeRepository, log, signal);
    const { root, before } = selection;
    const access = (0,fetch_access/* findAccess */.G)(request, root, request.codeRepository.root, log.warning);
    const earlier = compare && request.branch === undefined ? before?.branch : undefined;
    const branchMoved = earlier !== undefined && earlier !== access.branch;
    // On another branch every pin is to be proved anew.
    const services = branchMoved ? await allServices(selection, request.codeRepository) : selection.services;
    const chosen = compare && before !== undefined && !branchMoved ? services.map((service) => movedParts(service, before)) : services;
    const branch = branchMoved && !request.isLocalUser ? earlier : access.branch;
    if (branch !== access.branch)
        log.warning(branchChangedWarning(root, access.branch, branch));
    const isCatchAllMeant = branchMoved || request.paths.includes(selection_services/* ALL */.y2) || (compare && isCatchAllMoved(selection));
    const pins = (0,verify_pins.pinsOf)(chosen, isCatchAllMeant ? selection.pins.catchAll : undefined);
    const question = { ...request, ...access, branch, pins, allTrees: false, config: request.codeRepository.config };
    const result = await (0,verify_pins.verifyPins)(question, log, signal);
    return { ...result, services, repository: access.url, branch };
}
/** It may be the pin of no service that there is, but it will be that of the next one. */
function isCatchAllMoved({ pins, before }) {
    const then = before?.pins.catchAll;
    return pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
}
function allServices({ globs, pins }, codeRepository) {
    return (0,selection_services/* givenServices */.UO)([selection_services/* ALL */.y2], globs, pins, codeRepository.root);
}
/** A pull request does not choose what it is judged by. */
function branchChangedWarning(root, named, judge) {
    return {
        message: `$branch becomes ${named} with this change: every pin is proved on ${judge}, as it was before; for another branch give the branch input`,
        at: root.places.$branch ?? { file: root.file },
    };
}
function movedParts(service, { pins }) {
    const before = pins.pinnedTreesOf(service.service);
    const isMoved = ({ directory, sha, tree }) => !before.some((pinnedTree) => pinnedTree.directory === directory && pinnedTree.sha === sha && pinnedTree.tree === tree);
    return { ...service, pinnedTrees: service.pinnedTrees.filter(isMoved) };
}

;// CONCATENATED MODULE: ./src/commands/verify/command.ts
/** verify, from a host's request to what it is told. */




async function runVerify({ host, signal, codeRepository, request, log }) {
    const result = await verify({ ...request, codeRepository: await codeRepository }, log, signal);
    const error = (0,verify_pins.notVerified)(result.proofs, result.branch);
    host.result(verifyText(result), 'answer');
    host.setOutputs(verifyOutputs(result), { ...verifyJson(result), ...(error === undefined ? {} : { error: (0,errors/* errorJson */.dF)(error) }) });
    await host.summarize(() => verifySummary(result));
    if (error !== undefined)
        throw error;
}


/***/ }),

/***/ 4840:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findAccess)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4110);
/* harmony import */ var _pins_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1925);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(128);




/**
 * @param base absolute: what a relative path is relative to
 * @throws `bad-manifest` or `bad-usage` where the file or the input names no repository, or not one that can be used
 */
function findAccess(request, root, base, onWarning) {
    const url = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .findAddress */ .S)({ ...request, given: request.repository, root, base });
    const branch = request.branch ?? root.settings.branch ?? _pins_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
    if (!(0,_pins_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q8)(branch)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
            hint: 'Give one such as main.',
        });
    }
    const { authorization, warning } = (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCredential */ .P$)({ ...request, url, fromInput: request.repository !== undefined });
    if (warning !== undefined) {
        const at = request.repository === undefined ? root.places.$repository : undefined;
        onWarning({ message: warning, ...(at === undefined ? {} : { at }) });
    }
    return { url, branch, authorization };
}


/***/ }),

/***/ 128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findAddress)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _base_git_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5228);
/* harmony import */ var _pins_load_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4586);
/** Which assets repository a run is about: the `repository` input's, else the file's. */



/** @throws `bad-manifest` at the setting's place, or `bad-usage` for the input */
function findAddress({ given, root, gitHubServer, base, isLocalUser }) {
    const at = root.places.$repository ?? { file: root.file };
    const text = given ?? root.settings.repository;
    if (text === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-manifest', `No assets repository is named in ${root.file}.`, {
            hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
            at,
        });
    }
    const parsed = (0,_base_git_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
    if ('error' in parsed) {
        if (given === undefined)
            throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestError */ .eZ)([{ message: `$repository cannot be used: ${parsed.error}`, at }]);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `The repository input cannot be used: ${parsed.error}.`, {
            hint: 'Give owner/name on GitHub, or the address of a git repository.',
        });
    }
    if (given === undefined && !isLocalUser && parsed.transport !== 'http') {
        const message = 'in CI, $repository is owner/name or an http(s) address; anything else is given with the repository input';
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestError */ .eZ)([{ message, at }]);
    }
    return parsed;
}


/***/ }),

/***/ 4347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ obtain),
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   Kk: () => (/* binding */ obtainNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9246);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5791);
/* harmony import */ var _git_scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4570);
/* harmony import */ var _store_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2128);
/* harmony import */ var _whole_branch_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(672);
/** Brings the trees of pinned directories into the store, with as few requests as the server allows. */










/** How many commits are offered to the server, so that it leaves out what they share with the one that is wanted. */
const TIPS_OFFERED = 8;
/**
 * Finds the tree of every pinned tree and makes the store hold it.
 *
 * A pinned tree with a known tree costs nothing but that tree (an object may be wanted by name, whatever it is). A SHA alone
 * costs a blobless fetch of all such commits first. Both are one fetch for all pinned trees together.
 *
 * @param earlier another tree of the same directory that the store may hold: then only what differs is fetched
 * @throws `missing-commit` where the server does not have a commit
 */
async function obtain(store, remote, branch, pinnedTrees, earlier, signal, exchange) {
    const job = new Job(store, remote, branch, pinnedTrees, earlier);
    if (await job.isAllHere(signal))
        return job.result;
    return store.withLock(signal, async (held) => {
        // Once more: it may have been emptied while the lock was waited for.
        await makeOurs(store, held);
        store.sweep();
        if (exchange !== undefined)
            await job.bring(exchange, held);
        return job.run(held);
    });
}
/** Makes a store, or checks one that was not made here. */
async function openStore(store, signal) {
    // What was thrown away comes back; its HEAD, which is signed, was never away.
    if (store.isOurs)
        store.make();
    else
        await store.withLock(signal, (held) => makeOurs(store, held));
}
/** Under the store's lock: of two that make one, the second would take what the first has not signed yet for a stranger's. */
async function makeOurs(store, held) {
    if (!store.isOurs && !store.isEmpty)
        return (0,_store_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .adopt */ .di)(store, held);
    store.make();
    store.sign();
}
/**
 * Finds the tree of every pinned tree and makes its names be at hand, and those of everything below: enough to compare, without
 * a single file. What is not here is one fetch, or two where a SHA stands alone.
 */
async function obtainNames(store, remote, branch, pinnedTrees, signal) {
    const job = new NamesJob(store, remote, branch, pinnedTrees, () => undefined);
    if (await job.isAllHere(signal))
        return job.result;
    return store.withLock(signal, async (held) => {
        await makeOurs(store, held);
        return job.run(held);
    });
}
class Job {
    result = { trees: new Map(), fetched: new Set(), cached: new Set(), warnings: [] };
    /** Trees that are known by name alone: the index has no commit that says so. */
    byName = new Set();
    branchFetched = false;
    indexIsDamaged = false;
    /** It was, and was thrown away. */
    indexIsNew = false;
    /** A cache had something, most likely of the same directories. */
    brought = false;
    store;
    remote;
    branch;
    pinnedTrees;
    earlier;
    constructor(store, remote, branch, pinnedTrees, earlier) {
        this.store = store;
        this.remote = remote;
        this.branch = branch;
        this.pinnedTrees = pinnedTrees;
        this.earlier = earlier;
        for (const pinnedTree of pinnedTrees) {
            if (pinnedTree.tree === undefined)
                continue;
            this.result.trees.set(pinnedTree, pinnedTree.tree);
            this.byName.add(pinnedTree.tree);
        }
    }
    get unresolved() {
        return this.pinnedTrees.filter((pinnedTree) => !this.result.trees.has(pinnedTree));
    }
    async lookUp(signal) {
        const pinnedTrees = this.unresolved;
        const answers = await this.store.lookUp(pinnedTrees, signal);
        for (const [index, pinnedTree] of pinnedTrees.entries()) {
            const answer = answers[index];
            if (answer === 'no-commit')
                throw this.notACommit(pinnedTree);
            if (answer === 'absent' && !(await this.store.isAbsent(pinnedTree.sha, pinnedTree.directory, signal))) {
                if (this.indexIsNew)
                    throw this.incomplete(pinnedTree);
                this.indexIsDamaged = true;
                return;
            }
            if (answer !== undefined)
                this.result.trees.set(pinnedTree, answer);
        }
    }
    /** Whether nothing is to be fetched, as far as that can be told without the store's lock. */
    async isAllHere(signal) {
        // What nobody made or checked here is that first, under the lock.
        if (!this.store.isOurs)
            return false;
        this.store.make();
        await this.lookUp(signal);
        return this.isDone(signal);
    }
    get foundTrees() {
        return [...new Set([...this.result.trees.values()].filter((tree) => tree !== 'absent'))];
    }
    /** Whether nothing is to be fetched. */
    async isDone(signal) {
        return this.unresolved.length === 0 && (await this.missing(signal)).length === 0;
    }
    /** The trees that are not here as they must be. */
    async missing(_signal) {
        return this.foundTrees.filter((tree) => !this.store.hasTree(tree));
    }
    /** Takes in what a CI system's cache has, unless another run has brought everything. */
    async bring(exchange, signal) {
        await this.lookUp(signal);
        if (await this.isDone(signal))
            return;
        this.brought = await exchange.bring(this.store, signal);
        if (!this.brought)
            return;
        await this.lookUp(signal);
        const complete = await (0,_store_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .completeTrees */ .JZ)(this.store, await this.missing(signal), signal);
        this.store.mark(complete);
        for (const tree of complete)
            this.result.cached.add(tree);
    }
    async run(signal) {
        const result = await this.obtainAll(signal);
        for (const [{ directory }, tree] of result.trees)
            if (tree !== 'absent')
                this.store.setLatest(directory, tree);
        return result;
    }
    async obtainAll(signal) {
        for (;;) {
            await this.lookUp(signal);
            if (this.indexIsDamaged) {
                // A tree of a commit is lost: everything there is fetched anew. Only here, where nobody else writes into it.
                await this.store.discardIndex();
                this.indexIsDamaged = false;
                this.indexIsNew = true;
                // What was found there is to be found anew, unless it is not needed any more.
                for (const [pinnedTree, tree] of this.result.trees) {
                    if (tree === 'absent' || !(this.byName.has(tree) || this.store.hasTree(tree)))
                        this.result.trees.delete(pinnedTree);
                }
            }
            if (this.unresolved.length > 0)
                await this.fetchCommits(signal);
            if (this.indexIsDamaged)
                continue;
            const missing = await this.missing(signal);
            if (missing.length === 0)
                return this.result;
            const refused = await this.fetchTrees(missing, signal);
            if (refused.length === 0)
                return this.result;
            await this.findOtherwise(refused, signal);
        }
    }
    /** Trees that the server does not give out by name are looked up in their commits instead. */
    async findOtherwise(refused, signal) {
        if (!this.branchFetched && refused.some((tree) => !this.byName.has(tree))) {
            await this.fetchBranch(signal);
            return;
        }
        for (const pinnedTree of this.pinnedTrees) {
            const tree = this.result.trees.get(pinnedTree);
            if (tree === undefined || tree === 'absent' || !refused.includes(tree))
                continue;
            if (!this.byName.has(tree))
                throw this.notGivenOut(pinnedTree);
            this.result.trees.delete(pinnedTree);
        }
        for (const tree of refused)
            this.byName.delete(tree);
    }
    async fetchCommits(signal) {
        const limits = this.store.readLimits();
        // By name is one commit, the branch is everything: the branch comes first only where names were refused before.
        if (limits.noNames === true)
            await this.fetchBranch(signal);
        if (this.unresolved.length > 0)
            await this.fetchCommitsByName(limits, signal);
        if (this.indexIsDamaged)
            return;
        if (this.unresolved.length > 0 && limits.noNames !== true)
            await this.fetchBranch(signal);
        const lost = this.unresolved[0];
        if (lost !== undefined) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `Commit ${lost.sha} is not on ${this.branch} of ${this.remote.address}.`, {
                hint: 'Its server gives out only what is on a branch: merge the commit there, or pin one that is.',
                at: lost.pin.at,
            });
        }
        for (const pinnedTree of this.pinnedTrees) {
            const found = this.result.trees.get(pinnedTree);
            if (pinnedTree.tree === undefined || found === undefined || found === pinnedTree.tree)
                continue;
            const right = found === 'absent' ? 'the commit does not have that directory' : `that is ${found}`;
            this.result.warnings.push({ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pinnedTree.pin.at });
        }
    }
    async fetchCommitsByName(limits, signal) {
        const commits = [...new Set(this.unresolved.map((pinnedTree) => pinnedTree.sha))];
        const tips = this.store.recentTips(TIPS_OFFERED);
        try {
            await this.store.withScratch([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.store.index, 'objects')], tips, async (scratch) => {
                const { filtered, isWhole } = await this.remote.fetch(scratch, {
                    wants: commits,
                    depth: 1,
                    negotiate: tips.length > 0,
                    more: true,
                    ...(limits.noFilters === true ? {} : { filter: 'blob:none' }),
                }, signal);
                if (!isWhole) {
                    this.indexIsDamaged = true;
                    return;
                }
                if (!filtered)
                    this.store.rememberLimits({ ...limits, noFilters: true });
                this.store.landCommits(scratch);
            });
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L))
                throw error;
            if (error.failure.kind === 'missing')
                throw this.missingCommit(error);
            if (this.isForFilter(error, limits))
                return this.fetchCommitsByName(this.store.readLimits(), signal);
            this.store.rememberLimits({ ...limits, noNames: true });
            return;
        }
        if (this.indexIsDamaged)
            return;
        await this.lookUp(signal);
        this.store.addTips(commits);
    }
    /** For a server that gives out nothing by name: its whole branch, which later runs only add to. */
    async fetchBranch(signal) {
        this.branchFetched = true;
        await (0,_whole_branch_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchWholeBranch */ .C)(this.store, this.remote, this.branch, signal);
        await this.lookUp(signal);
    }
    /** @returns the trees that the server does not give out */
    async fetchTrees(trees, signal) {
        const limits = this.store.readLimits();
        const copied = limits.noFilters === true || limits.noNames === true ? await this.copyTrees(trees, signal) : [];
        const rest = trees.filter((tree) => !copied.includes(tree));
        if (rest.length === 0)
            return [];
        if (limits.noNames === true)
            return rest;
        try {
            // It borrows nothing: git would start a process to list what the store has to offer, and the server takes no trees.
            return await this.store.withScratch([], [], async (scratch) => {
                const grown = limits.noFilters === true ? [] : await this.treesWithEarlier(rest);
                const blobs = grown.length === 0 ? [] : await this.fetchNewTrees(scratch, grown, limits, signal);
                const wants = [...rest.filter((tree) => !grown.includes(tree)), ...blobs];
                if (wants.length > 0)
                    await this.remote.fetch(scratch, { wants }, signal);
                this.store.landTrees(scratch, rest);
                for (const tree of rest)
                    this.result.fetched.add(tree);
                return [];
            });
        }
        catch (error) {
            if (this.isForFilter(error, limits))
                return this.fetchTrees(trees, signal);
            return this.refusedOf(rest, error);
        }
    }
    /** Whether the server refused a filter, and so may be asked again: that it does is remembered. */
    isForFilter(error, limits) {
        if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L) || error.failure.kind !== 'no-filter' || limits.noFilters === true)
            return false;
        this.store.rememberLimits({ ...limits, noFilters: true });
        return true;
    }
    /** Which of the trees that were wanted the server does not give out, by its refusal. */
    refusedOf(trees, error) {
        if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L))
            throw error;
        if (error.failure.kind !== 'missing') {
            this.store.rememberLimits({ ...this.store.readLimits(), noNames: true });
            return [...trees];
        }
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(error.failure.name);
        if (name !== undefined && trees.includes(name))
            return [name];
        throw error;
    }
    /** The trees of directories that the store holds at another commit. */
    async treesWithEarlier(trees) {
        const grown = new Set();
        for (const [pinnedTree, tree] of this.result.trees) {
            if (tree === 'absent' || !trees.includes(tree))
                continue;
            const before = [this.earlier(pinnedTree.directory), this.store.latestOf(pinnedTree.directory)];
            if (this.brought || before.some((name) => name !== undefined && this.store.hasTree(name)))
                grown.add(tree);
        }
        return [...grown];
    }
    /**
     * Brings the trees themselves without their files: from the index where a commit there has them, else from the server.
     * @returns the files that the store does not have
     */
    async fetchNewTrees(scratch, trees, limits, signal) {
        const indexed = trees.filter((tree) => !this.byName.has(tree));
        const named = trees.filter((tree) => this.byName.has(tree));
        if (indexed.length > 0)
            await this.pack(scratch, indexed, ['--filter=blob:none'], signal);
        if (named.length > 0) {
            const { filtered } = await this.remote.fetch(scratch, { wants: named, filter: 'blob:none', more: true }, signal);
            if (!filtered)
                this.store.rememberLimits({ ...limits, noFilters: true });
        }
        return missingObjects(scratch, trees, [this.store.objects], signal);
    }
    /** Copies trees whose files all came with their commits. @returns those that were complete */
    async copyTrees(trees, signal) {
        const here = trees.filter((tree) => !this.byName.has(tree));
        if (here.length === 0)
            return [];
        return this.store.withScratch([], [], async (scratch) => {
            if ((await missingObjects(scratch, here, [this.store.objects, ...this.elsewhere], signal)).length > 0)
                return [];
            await this.pack(scratch, here, [], signal);
            this.store.landTrees(scratch, here);
            if (this.remote.traffic.fetches > 0)
                for (const tree of here)
                    this.result.fetched.add(tree);
            return here;
        });
    }
    /** Object folders that the store does not borrow from. */
    get elsewhere() {
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.store.index, 'objects'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.store.branch, 'objects')];
    }
    /** Packs what is reached from trees into the scratch, from what is on this machine. */
    async pack(scratch, trees, filter, signal) {
        const environment = scratchEnvironment(scratch, this.elsewhere);
        const objects = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['rev-list', '--objects', '--no-object-names', ...filter, '--stdin'], {
            environment,
            input: `${trees.join('\n')}\n`,
            signal,
        });
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['pack-objects', '-q', '--delta-base-offset', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.packs, 'pack')], {
            environment,
            input: objects,
            signal,
        });
    }
    missingCommit(refused) {
        const name = refused.failure.kind === 'missing' ? refused.failure.name : undefined;
        const pinnedTree = this.pinnedTrees.find(({ sha }) => sha === name);
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `${this.remote.address} does not have commit ${name}.`, {
            hint: 'Check the pin: was the commit pushed there, or was its branch deleted or squashed?',
            at: pinnedTree?.pin.at,
            detail: refused.words,
        });
    }
    /** Nothing of an earlier fetch is to blame. */
    incomplete({ directory, sha }) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('unreachable', `${this.remote.address} did not send ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(directory)} with commit ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .Fu)(sha)}.`, { hint: 'Run the command again; if it stays so, the server lacks objects: ask who keeps it.' });
    }
    notACommit(pinnedTree) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `${pinnedTree.sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
            hint: 'Pin the commit: git rev-parse <name>^{commit} prints it.',
            at: pinnedTree.pin.at,
        });
    }
    notGivenOut(pinnedTree) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `The server does not give out ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(pinnedTree.directory)} of commit ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .Fu)(pinnedTree.sha)}.`, { hint: 'Check that the commit is still on a branch of the assets repository.', at: pinnedTree.pin.at });
    }
}
/** The same for those who want to know what is in the trees, not to have it. */
class NamesJob extends Job {
    async missing(signal) {
        const found = this.foundTrees;
        const known = await this.store.knownTrees(found, signal);
        return found.filter((tree) => !known.has(tree));
    }
    async fetchTrees(trees, signal) {
        const limits = this.store.readLimits();
        if (limits.noNames === true)
            return [...trees];
        try {
            await this.store.withScratch([], [], async (scratch) => {
                const filter = limits.noFilters === true ? {} : { filter: 'blob:none' };
                const { filtered } = await this.remote.fetch(scratch, { wants: trees, ...filter }, signal);
                if (!filtered)
                    this.store.rememberLimits({ ...limits, noFilters: true });
                this.store.landCommits(scratch);
            });
            return [];
        }
        catch (error) {
            if (this.isForFilter(error, limits))
                return this.fetchTrees(trees, signal);
            return this.refusedOf(trees, error);
        }
    }
}
function scratchEnvironment(scratch, borrowed) {
    return {
        ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, scratch.dir),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: borrowed.map(_git_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .quotePath */ .WG).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
    };
}
/** What trees refer to, directly or not, and is nowhere to be found. */
async function missingObjects(scratch, trees, borrowed, signal) {
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
        environment: scratchEnvironment(scratch, borrowed),
        input: `${trees.join('\n')}\n`,
        signal,
    });
    const lines = output.toString('latin1').split('\n');
    return lines
        .filter((line) => line.startsWith('?'))
        .map((line) => (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(line.slice(1)))
        .filter((name) => name !== undefined);
}


/***/ }),

/***/ 672:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fetchWholeBranch),
/* harmony export */   k: () => (/* binding */ noBranch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4406);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5791);
/** For a server that gives out nothing by name, or everything at once: its whole branch, which later runs only add to. */




/** @throws `missing-commit` where the server has no such branch */
async function fetchWholeBranch(store, remote, branch, signal) {
    const dir = store.branch;
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGitDirectory */ .g7)(dir, { config: [['core.bare', 'true']], alternates: [] });
    const ref = `refs/heads/${branch}`;
    try {
        await remote.fetch({ dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'objects/pack') }, { wants: [`+${ref}:${ref}`], negotiate: true }, signal);
    }
    catch (error) {
        if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L))
            throw error;
        throw noBranch(remote, branch, error);
    }
}
function noBranch(remote, branch, refused) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `${remote.address} has no branch ${branch}.`, {
        hint: 'Name its main branch in $branch.',
        detail: refused?.words,
    });
}


/***/ }),

/***/ 4110:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   P$: () => (/* binding */ chooseCredential),
/* harmony export */   _Q: () => (/* binding */ withoutToken)
/* harmony export */ });
/* unused harmony export passwordOf */
/** A token goes to the server that issued it or that it was given for; a `$repository` from a file never moves it elsewhere. */
function chooseCredential({ url, fromInput, token, ownOrigin }) {
    if (token === undefined || url.transport !== 'http')
        return { authorization: undefined, warning: undefined };
    const allowed = url.origin === ownOrigin || (fromInput && !token.ofJob);
    if (allowed)
        return { authorization: basic(token.value), warning: undefined };
    // Who names an address need not also say that the job's token is not for it.
    const warning = token.automatic || (fromInput && token.byDefault === true)
        ? undefined
        : `The token is not sent to ${url.origin}: ${token.ofJob
            ? `it belongs to ${ownOrigin}`
            : 'that address comes from recordings.json; name it with the repository input to send it there'}. Going on without it.`;
    return { authorization: undefined, warning };
}
/** GitHub and Azure Repos both take a token as a password. */
function basic(token) {
    return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
/**
 * Takes out of what a server said what it was sent: the token as it is, as an address has it, and in base64, alone or behind
 * whatever user name.
 * @param authorization the value of the `Authorization` header that it was sent
 */
function withoutToken(words, authorization) {
    const [, scheme = '', sent = ''] = /^(\w+) +(\S+)/.exec(authorization ?? '') ?? [];
    const token = scheme.toLowerCase() === 'basic' ? passwordOf(sent) : sent;
    if (token === '')
        return words;
    const plain = [sent, token, encodeURIComponent(token)].map((text) => text.replace(/[^\w]/g, '\\$&'));
    const encoded = [0, 1, 2].map((before) => base64Pattern(token, before)).filter((pattern) => pattern !== undefined);
    return words.replace(new RegExp([...encoded, ...plain].join('|'), 'g'), '***');
}
/** The token in the base64 of a pair: a user name without a password may be one. */
function passwordOf(encoded) {
    const pair = Buffer.from(encoded, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return pair.slice(colon + 1) || pair.slice(0, Math.max(0, colon));
}
/** Finds a text in the base64 of a longer one: three bytes are four digits, so that it depends on how many bytes are before it. */
function base64Pattern(text, before) {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const own = bytes.toString('base64').slice(Math.ceil((before * 4) / 3), Math.floor((bytes.length * 4) / 3));
    if (own.length < LEAST_DIGITS)
        return undefined;
    const either = own.replace(/[+-]/g, '[+-]').replace(/[/_]/g, '[/_]');
    return `[\\w+/-]{0,64}${either}[\\w+/=-]*`;
}
/** Fewer would be found in words that have nothing to do with it. */
const LEAST_DIGITS = 5;


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ transferEnvironment),
/* harmony export */   RX: () => (/* binding */ keptConfig),
/* harmony export */   _g: () => (/* binding */ ROOT_CONFIG),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   dI: () => (/* binding */ codeEnvironment)
/* harmony export */ });
/** The environments that git is run in: pure functions from an environment to an environment. */
/** Variables of git that say how to reach a server; every other GIT_* would change results. */
const KEPT_GIT_VARIABLES = /^GIT_(SSL_|PROXY_SSL_|HTTP_PROXY_AUTHMETHOD$|EXEC_PATH$)/;
const SSH_VARIABLES = /^GIT_SSH(_COMMAND|_VARIANT)?$/;
/** A job's secrets, by the names that runners, agents and people give them. */
const SECRET_VARIABLES = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|(^|_)PAT$|^(INPUT|ENDPOINT|ACTIONS)_/i;
/** On a person's own machine their credential helper may need the rest. */
const OUR_SECRETS = /^(GH|GITHUB)_TOKEN$/i;
/** What everything else starts from: no secret, no git variable that changes results, English messages, no prompts. */
function baseEnvironment(outer, helpersRun) {
    const environment = {};
    for (const [name, value] of Object.entries(outer)) {
        if (value === undefined || (helpersRun ? OUR_SECRETS : SECRET_VARIABLES).test(name))
            continue;
        const upper = name.toUpperCase();
        if (upper.startsWith('GIT_') && !KEPT_GIT_VARIABLES.test(upper) && !(helpersRun && SSH_VARIABLES.test(upper)))
            continue;
        environment[name] = value;
    }
    return {
        ...environment,
        LC_ALL: 'C',
        LANGUAGE: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        // Older gits ignore it; the configuration of our repositories makes no promises, so that nothing there is lazy either.
        GIT_NO_LAZY_FETCH: '1',
    };
}
/** For the user's own code repository: their configuration counts, for it is their repository. */
function codeEnvironment(outer) {
    const files = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'];
    const theirs = files.flatMap((name) => (outer[name] === undefined ? [] : [[name, outer[name]]]));
    const environment = { ...baseEnvironment(outer, false), ...Object.fromEntries(theirs), GIT_OPTIONAL_LOCKS: '0' };
    return withConfig(environment, [...configOf(outer), ['core.fsmonitor', 'false']]);
}
/** The configuration that an environment carries. */
function configOf(environment) {
    const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
    return Array.from({ length: count }, (_, index) => [
        environment[`GIT_CONFIG_KEY_${index}`] ?? '',
        environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
}
/** What makes the assets root byte-exact and keeps programs out, whatever anybody configured. */
const ROOT_CONFIG = [
    ['core.autocrlf', 'false'],
    ['core.safecrlf', 'false'],
    ['core.symlinks', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.excludesFile', '/dev/null'],
    ['core.protectNTFS', 'true'],
    ['core.protectHFS', 'true'],
    ['core.longpaths', 'true'],
    // Where a file system has no executable bit, none is missed.
    ...(process.platform === 'win32' ? [['core.fileMode', 'false']] : []),
    ['core.precomposeUnicode', 'true'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['submodule.recurse', 'false'],
    ['status.showUntrackedFiles', 'all'],
    ['diff.ignoreSubmodules', 'all'],
];
/**
 * For repositories of ours: nobody's configuration counts. The directories are named, not discovered, so that a folder
 * owned by another user (a container's, say) works.
 */
function ownEnvironment(outer, gitDir, workTree) {
    return withConfig({
        ...baseEnvironment(outer, false),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_DIR: gitDir,
        ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
    }, ROOT_CONFIG);
}
/** The user's settings that a fetch keeps: how to reach a server, not what to do with what it says. */
const KEPT_CONFIG = /^(http\.(.+\.)?(proxy|proxyauthmethod|proxyssl\w+|ssl\w+|schannel\w+|emptyauth|delegation|version)|url\..+\.insteadof|safe\.directory)$/;
const CHECKOUT_CONFIG = /^(http\.(.+\.)?extraheader|core\.sshcommand|ssh\.variant)$/;
const KEPT_TERMINAL_CONFIG = /^(credential\..+|core\.sshcommand|ssh\.variant)$/;
/**
 * Picks from `git config --list -z` what a fetch keeps. Values may hold line feeds; a key without a value has none.
 * @param from whether it is a person's own machine, and whether the server is the one that the checkout came from, whose
 * headers and ssh command are there
 */
function keptConfig(listing, from) {
    const kept = [];
    for (const record of listing.split('\0')) {
        if (record === '')
            continue;
        const end = record.indexOf('\n');
        const key = end < 0 ? record : record.slice(0, end);
        const lower = key.toLowerCase();
        if (KEPT_CONFIG.test(lower) ||
            (from.isLocalUser && KEPT_TERMINAL_CONFIG.test(lower)) ||
            (from.keepAccess && CHECKOUT_CONFIG.test(lower))) {
            kept.push([key, end < 0 ? 'true' : record.slice(end + 1)]);
        }
    }
    return kept;
}
/** For a command that talks to the assets repository's server: the only one that sees a token. */
function transferEnvironment(outer, transfer) {
    const { authorization } = transfer;
    return withConfig({
        ...baseEnvironment(outer, transfer.isLocalUser),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_DIR: transfer.gitDir,
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
        GIT_TRACE_CURL: transfer.traceTo === 'stderr' ? '2' : transfer.traceTo,
        GIT_TRACE_CURL_NO_DATA: '1',
        ...(transfer.isLocalUser || transfer.kept.some(([key]) => /^core\.sshcommand$/i.test(key))
            ? {}
            : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' }),
    }, [
        ...transfer.kept,
        ['protocol.version', '2'],
        ['core.hooksPath', '/dev/null'],
        ['core.alternateRefsPrefixes', 'refs/none'],
        ['fetch.unpackLimit', '1'],
        // It names nobody who could be asked.
        ...(transfer.partial ? [['remote.nobody.promisor', 'true']] : []),
        ...(transfer.negotiate ? [] : [['fetch.negotiationAlgorithm', 'noop']]),
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['http.followRedirects', 'false'],
        // A transfer that brings nothing for half a minute is stalled; git ends it and it is tried again.
        ['http.lowSpeedLimit', '1'],
        ['http.lowSpeedTime', '30'],
        ...(authorization === undefined
            ? []
            : [
                ['credential.helper', ''],
                [`http.${authorization.url}.extraHeader`, `Authorization: ${authorization.header}`],
            ]),
    ]);
}
/** Adds configuration through the environment, where it is neither in a file nor in a command line. */
function withConfig(environment, entries) {
    const result = { ...environment, GIT_CONFIG_COUNT: String(entries.length) };
    entries.forEach(([key, value], index) => {
        result[`GIT_CONFIG_KEY_${index}`] = key;
        result[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return result;
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ alternatesText),
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   bh: () => (/* binding */ ensureFile),
/* harmony export */   g7: () => (/* binding */ makeGitDirectory),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/**
 * The files that make a git directory, written without starting git. Synchronous on purpose: they are tiny and come one after
 * another, and each wait for a promise of Node's file functions takes ten times as long as the call.
 */


/** Writes a file so that a reader sees the old contents or the new, never a part. */
function writeAtomically(path, contents) {
    // Containers that share a folder may have the same process id. node:crypto would cost every start a millisecond.
    const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, contents);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Writes a file unless it says the same already. */
function ensureFile(path, contents) {
    if (readIfThere(path) === contents)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    writeAtomically(path, contents);
}
/** A file's text, or undefined where there is none. */
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/** The text of a git configuration file. */
function configText(entries) {
    return entries
        .map(([key, value]) => {
        const dot = key.lastIndexOf('.');
        const [section = '', ...subsection] = key.slice(0, dot).split('.');
        const header = subsection.length === 0 ? section : `${section} ${quote(subsection.join('.'))}`;
        return `[${header}]\n\t${key.slice(dot + 1)} = ${quote(value)}\n`;
    })
        .join('');
}
function quote(value) {
    return `"${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}
/** The text of `objects/info/alternates`. */
function alternatesText(paths) {
    return paths.map((path) => `${path.replaceAll('\\', '/')}\n`).join('');
}
/** Makes an empty git directory. */
function makeGitDirectory(dir, options) {
    for (const name of ['objects/pack', 'objects/info', 'refs', 'info'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { recursive: true });
    ensureFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects/info/alternates'), alternatesText(options.alternates));
    // A branch that is never born; without a HEAD it is no git directory.
    const head = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'HEAD');
    if (readIfThere(head) === undefined)
        writeAtomically(head, 'ref: refs/heads/none\n');
    // Only once, and last: where it is, the rest is; and in an assets root it is the user's to add to.
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'config');
    if (readIfThere(config) === undefined)
        writeAtomically(config, configText(options.config));
}


/***/ }),

/***/ 9246:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $Y: () => (/* binding */ git),
  gk: () => (/* binding */ gitFailed),
  zY: () => (/* binding */ openGit),
  DQ: () => (/* binding */ splitRecords),
  Ii: () => (/* binding */ tryGit),
  tD: () => (/* binding */ tryRecentGit)
});

// UNUSED EXPORTS: MINIMUM_GIT

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/git/progress.ts
var progress = __nccwpck_require__(8185);
;// CONCATENATED MODULE: ./src/git/git.ts
/** The only place that starts git. */





/** Runs git and returns whatever it answers. */
async function tryGit(args, call) {
    call.signal?.throwIfAborted();
    const { input } = call;
    const child = start(args, call, [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']);
    const stdout = [];
    let stderr = '';
    const tell = call.onStderr && (0,progress/* eachLine */.I)(call.onStderr);
    child.stdout?.on('data', (chunk) => (call.onStdout === undefined ? stdout.push(chunk) : call.onStdout(chunk)));
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        tell?.(text);
        // Progress is overwritten on a screen; kept, it would only grow.
        stderr = (stderr + text).replace(/[^\n]*\r(?!\n)/g, '');
    });
    const fed = feed(child, input);
    const code = await exitCode(child);
    call.signal?.throwIfAborted();
    await fed;
    return { code, stdout: Buffer.concat(stdout), stderr };
}
/** git may end before it has read everything; its exit code says why. What goes wrong with the input itself is thrown. */
function feed(child, input) {
    const { stdin } = child;
    if (stdin === null || input === undefined)
        return undefined;
    stdin.on('error', () => { });
    if (typeof input === 'string' || input instanceof Uint8Array) {
        stdin.end(input);
        return undefined;
    }
    const fed = (0,promises_namespaceObject.pipeline)(input, stdin).catch((error) => {
        if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'].includes(error.code ?? ''))
            throw error;
    });
    // It is waited for after git's end.
    fed.catch(() => { });
    return fed;
}
/** Starts git and leaves it running: it ends with its input, or with the signal. */
function openGit(args, call) {
    call.signal?.throwIfAborted();
    const child = start(args, call, ['pipe', 'pipe', 'pipe']);
    const { stdin, stdout, stderr: errors } = child;
    if (stdin === null || stdout === null || errors === null)
        throw new Error('git was started without its pipes');
    let stderr = '';
    errors.setEncoding('utf8').on('data', (text) => {
        stderr += text;
    });
    stdin.on('error', () => { });
    const ended = exitCode(child).then((code) => ({ code, stderr }));
    ended.catch(() => { });
    return { stdin, stdout, stderr: errors, said: () => stderr, ended, end: () => endGroup(child) };
}
function start(args, call, stdio) {
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', args, {
        env: call.environment,
        cwd: call.cwd,
        stdio,
        windowsHide: true,
        // A group of its own, so that git's helpers (git-remote-https, ssh, index-pack) end with it.
        detached: process.platform !== 'win32',
    });
    const end = () => endGroup(child);
    call.signal?.addEventListener('abort', end, { once: true });
    child.once('close', () => call.signal?.removeEventListener('abort', end));
    return child;
}
async function exitCode(child) {
    try {
        const [code] = (await (0,external_node_events_namespaceObject.once)(child, 'close'));
        return code ?? 128;
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        throw new errors/* AssetsSyncError */.Fl('old-git', 'git was not found.', {
            hint: `Install git ${MINIMUM_GIT} or newer and put it on the PATH.`,
        });
    }
}
function endGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill();
        else
            process.kill(-child.pid, 'SIGTERM');
    }
    catch {
        // It has ended by itself.
    }
}
/** Runs a git command that is not expected to fail. */
async function git(args, call) {
    const result = await tryGit(args, call);
    if (result.code === 0)
        return result.stdout;
    throw gitFailed(args, result);
}
/** For a command that failed against expectation. */
function gitFailed(args, result) {
    const words = result.stderr.trim();
    return new errors/* AssetsSyncError */.Fl('git-failed', `git ${args.find((arg) => /^[a-z-]+$/.test(arg) && !arg.startsWith('-'))} failed: ${lastLine(words)}`, {
        hint: 'Run the command again; with --debug it shows what git said.',
        detail: `git ${args.join(' ')}\nexit code ${result.code}\n${words}`,
    });
}
/** The records of output that ends each with NUL, as bytes: a file name need not be UTF-8. */
function splitRecords(output) {
    const records = [];
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        if (end < 0)
            break;
        records.push(output.subarray(start, end));
        start = end + 1;
    }
    return records;
}
function lastLine(text) {
    return text.slice(text.lastIndexOf('\n') + 1) || 'it gave no reason';
}
const MINIMUM_GIT = '2.36';
/**
 * Runs git and learns from it which git that is, and where: it says so in a trace of its own (trace2, since git 2.22), which
 * spares two processes.
 * @throws `old-git` unless it is new enough, whatever else went wrong: an older one fails in many ways
 */
async function tryRecentGit(args, call) {
    const environment = { ...call.environment, GIT_TRACE2_EVENT: '2', GIT_TRACE2_EVENT_BRIEF: '1' };
    const result = await tryGit(args, { ...call, environment });
    const isTraced = (line) => line.startsWith('{"event":');
    const lines = result.stderr.split('\n');
    const [, told] = /"event":"version".*"exe":"([^"]+)"/.exec(lines.find(isTraced) ?? '') ?? [];
    const version = told ??
        (await git(['version'], call))
            .toString('utf8')
            .trim()
            .replace(/^git version /, '');
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    const [needMajor, needMinor] = MINIMUM_GIT.split('.').map(Number);
    if (Number(major) > needMajor || (Number(major) === needMajor && Number(minor) >= needMinor)) {
        const repository = lines.find((line) => line.startsWith('{"event":"def_repo"'));
        const { worktree: workTree } = JSON.parse(repository ?? '{}');
        return { ...result, workTree, stderr: lines.filter((line) => !isTraced(line)).join('\n') };
    }
    throw new errors/* AssetsSyncError */.Fl('old-git', `This machine has git ${version}; assets-sync needs git ${MINIMUM_GIT} or newer.`, {
        hint: `Install git ${MINIMUM_GIT} or newer and put it first on the PATH.`,
    });
}


/***/ }),

/***/ 9384:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ composeTree),
/* harmony export */   c: () => (/* binding */ parseTree)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6127);

const TREE_MODE = '40000';
/** @param placements outer before inner: a later one replaces what an earlier one put there */
async function composeTree(placements, objects) {
    let root = { children: new Map() };
    for (const { path, tree } of placements) {
        // One character a byte: a name in a map that sorts and compares as git does.
        const segments = Buffer.from(path)
            .toString('latin1')
            .split('/')
            .filter((segment) => segment !== '');
        root = await place(root, segments, tree, objects);
    }
    const written = new Map();
    const tree = write(root, '', objects, written);
    return { tree, treeAt: (directory) => written.get(Buffer.from(directory).toString('latin1')) };
}
async function place(node, segments, tree, objects) {
    const [name, ...below] = segments;
    if (name === undefined)
        return tree === undefined ? { children: new Map() } : { tree };
    const { children } = await open(node, objects);
    if (below.length === 0 && tree === undefined) {
        children.delete(name);
        return { children };
    }
    children.set(name, await place(asNode(children.get(name)), below, tree, objects));
    return { children };
}
/** What is below an entry: a file gives way to what is placed there. */
function asNode(child) {
    if (child === undefined)
        return { children: new Map() };
    if (!('mode' in child))
        return child;
    return child.mode === TREE_MODE ? { tree: child.object } : { children: new Map() };
}
async function open(node, objects) {
    if ('children' in node)
        return node;
    const entries = await objects.readTree(node.tree);
    return { children: new Map(entries.map((entry) => [entry.name.toString('latin1'), entry])) };
}
function write(node, path, objects, written) {
    const tree = 'tree' in node ? node.tree : writeChildren(node.children, path, objects, written);
    written.set(path, tree);
    return tree;
}
function writeChildren(children, path, objects, written) {
    const entries = [];
    for (const [name, child] of children) {
        let entry = child;
        if (!('mode' in entry)) {
            if ('children' in entry && entry.children.size === 0)
                continue;
            const object = write(entry, path === '' ? name : `${path}/${name}`, objects, written);
            entry = { mode: TREE_MODE, name: Buffer.from(name, 'latin1'), object };
        }
        const bytes = Buffer.concat([Buffer.from(`${entry.mode} `), entry.name, Buffer.of(0), Buffer.from(entry.object, 'hex')]);
        // git sorts a directory as if its name ended with a slash.
        entries.push({ sortKey: entry.mode === TREE_MODE ? `${name}/` : name, bytes });
    }
    entries.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    return objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
}
/** Parses a tree object as git stores it: mode, space, name, NUL, twenty bytes. */
function parseTree(content) {
    const entries = [];
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const end = content.indexOf(0, space);
        const object = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(content.toString('hex', end + 1, end + 21));
        if (space < 0 || end < 0 || object === undefined)
            throw new Error('not a tree object');
        entries.push({
            mode: content.toString('latin1', at, space).replace(/^0+/, ''),
            name: content.subarray(space + 1, end),
            object,
        });
        at = end + 21;
    }
    return entries;
}


/***/ }),

/***/ 337:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ek: () => (/* binding */ moveObjects),
  IC: () => (/* binding */ readLooseObject),
  p7: () => (/* binding */ writeObject)
});

// UNUSED EXPORTS: removeLooseObject

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __nccwpck_require__(4406);
// EXTERNAL MODULE: ./src/git/objects/packs.ts
var packs = __nccwpck_require__(1853);
;// CONCATENATED MODULE: ./src/git/objects/loose.ts
/** Git objects that Node writes itself, as loose files. */






/** Writes an object below an `objects` folder and returns its name. */
function writeObject(objects, type, content) {
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const name = (0,external_node_crypto_.createHash)('sha1').update(whole).digest('hex');
    const folder = (0,external_node_path_.join)(objects, name.slice(0, 2));
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,git_files/* writeAtomically */.vK)((0,external_node_path_.join)(folder, name.slice(2)), (0,external_node_zlib_namespaceObject.deflateSync)(whole));
    return name;
}
/** The content of an object that is there as a loose file and whole; undefined for any other, which git may know. */
function readLooseObject(objects, name) {
    try {
        const whole = (0,external_node_zlib_namespaceObject.inflateSync)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(objects, name.slice(0, 2), name.slice(2))));
        if ((0,external_node_crypto_.createHash)('sha1').update(whole).digest('hex') !== name)
            return undefined;
        return whole.subarray(whole.indexOf(0) + 1);
    }
    catch {
        return undefined;
    }
}
/** @returns the bytes that it took; 0 where it is no loose file */
function removeLooseObject(objects, name) {
    const file = join(objects, name.slice(0, 2), name.slice(2));
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    rmSync(file, { force: true, maxRetries: 3 });
    return size;
}
/** Moves everything from one `objects` folder into another. git packs large files at once. */
function moveObjects(from, to) {
    for (const folder of (0,external_node_fs_.readdirSync)(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(to, folder), { recursive: true });
        for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(from, folder)))
            (0,external_node_fs_.renameSync)((0,external_node_path_.join)(from, folder, name), (0,external_node_path_.join)(to, folder, name));
    }
    (0,packs/* movePacks */.S3)((0,external_node_path_.join)(from, 'pack'), (0,external_node_path_.join)(to, 'pack'));
}


/***/ }),

/***/ 1853:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ movePacks),
/* harmony export */   kg: () => (/* binding */ packsIn),
/* harmony export */   op: () => (/* binding */ MAX_PACKS),
/* harmony export */   pU: () => (/* binding */ removePacks),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** The files of packs: a pack is `<name>.pack` and what stands beside it. */


/** In the order in which they are moved in, so that a reader never finds an index without its pack. */
const PACK_FILES = ['.promisor', '.rev', '.pack', '.idx'];
/** More packs than this are put together: git asks each of them for every object. */
const MAX_PACKS = 50;
/** What a folder holds; nothing if it is not there. */
function namesIn(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder) : [];
}
/** The packs in a folder, without their endings. */
function packsIn(folder) {
    return namesIn(folder)
        .filter((name) => name.endsWith('.idx'))
        .map((name) => name.slice(0, -'.idx'.length));
}
function movePacks(from, to) {
    const names = namesIn(from);
    for (const ending of PACK_FILES) {
        for (const name of names) {
            if (name.endsWith(ending))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
        }
    }
}
/** Deletes packs whose objects are in others, or are not needed. A git that has one open looks again. */
function removePacks(folder, packs) {
    for (const ending of PACK_FILES.toReversed()) {
        for (const pack of packs)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${pack}${ending}`), { force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6127);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9246);
/** Reads objects with `git cat-file --batch`. */


/**
 * @param names of objects, or what git resolves to one
 * @returns in their order; undefined for what is not there
 */
async function readObjects(names, call) {
    if (names.length === 0)
        return [];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['cat-file', '--batch'], { ...call, input: names.map((name) => `${name}\n`).join('') });
    let at = 0;
    return names.map(() => {
        const end = output.indexOf(0x0a, at);
        const [, sha = '', type = '', size] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
        at = end + 1;
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(sha);
        // A name that is not there comes back as `<name> missing`.
        if (name === undefined)
            return undefined;
        const content = output.subarray(at, at + Number(size));
        at += Number(size) + 1;
        return { name, type, content };
    });
}


/***/ }),

/***/ 8185:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine)
/* harmony export */ });
/* harmony import */ var _wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1810);
/** What git says of how far it is. */

/**
 * Puts lines together from what comes in pieces.
 * @param tell gets each line with its end, but none of a trace
 */
function eachLine(tell) {
    let begun = '';
    return (text) => {
        // A state of progress that the next one overwrites is a line as well.
        const lines = (begun + text).split(/(?<=[\r\n])/);
        begun = /[\r\n]$/.test(lines.at(-1) ?? '') ? '' : (lines.pop() ?? '');
        for (const line of lines)
            if (!(0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .isTraceLine */ ._)(line))
                tell(line);
    };
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   Mw: () => (/* binding */ remoteLines),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   c$: () => (/* binding */ tellingLine),
/* harmony export */   qm: () => (/* binding */ saysLacking),
/* harmony export */   qx: () => (/* binding */ explainFetchFailure)
/* harmony export */ });
/* unused harmony export findPause */
/* harmony import */ var _wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1810);
/** Why a fetch failed, decided in one place from git's words and the server's last answer. */

/** The answer in a conversation is a failure. What was said is in git's words, as `git fetch` would print them. */
class Unanswered extends Error {
    words;
    constructor(words) {
        super('the server or git did not answer');
        this.words = words;
    }
}
const NO_ACCESS = /Authentication failed|could not read (Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found|Repository not found/i;
/**
 * @param output git's stderr
 * @param now milliseconds since the epoch, to read a `Retry-After` that is a date
 * @param excludes whether the request was for what a branch lacks
 */
function explainFetchFailure(output, trace, now, excludes = false) {
    // A trace tells of certificates that are fine, and of addresses that were tried before another one answered.
    const lines = output.split('\n').filter((line) => !(0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .isTraceLine */ ._)(line));
    const stderr = lines.join('\n');
    const missing = /not our ref ([0-9a-f]{40})/.exec(stderr)?.[1];
    if (missing !== undefined)
        return { kind: 'missing', name: missing };
    if (/unadvertised object/.test(stderr))
        return { kind: 'unadvertised' };
    if (/couldn't find remote ref/.test(stderr))
        return { kind: 'no-branch' };
    if (/tree filter allows max depth|filter '.*' not supported/.test(stderr))
        return { kind: 'no-filter' };
    if (excludes && isEmptySelection(stderr, trace))
        return { kind: 'nothing-selected' };
    if (/No space left on device|Disk quota exceeded|Read-only file system/.test(stderr))
        return { kind: 'no-room' };
    const { last } = trace;
    if (last !== undefined && last.status >= 300) {
        const { status, headers } = last;
        const location = headers.location;
        if (status < 400 && location !== undefined)
            return { kind: 'redirect', location };
        const retryAfter = findPause(last, stderr, now);
        if (retryAfter !== undefined)
            return { kind: 'transient', retryAfter };
        if (status === 401 || status === 403 || status === 404)
            return { kind: 'unauthorized', status };
        return { kind: 'other' };
    }
    // Only where git itself says so: an older curl's trace has lines that do not look like one.
    if (/^(fatal|error): .*certificate/im.test(stderr))
        return { kind: 'other' };
    if (NO_ACCESS.test(stderr))
        return { kind: 'unauthorized', status: undefined };
    if (TRANSIENT.test(stderr))
        return { kind: 'transient', retryAfter: 0 };
    return { kind: 'other' };
}
const LACKING = /unresolved delta|all necessary objects|fatal: bad object|to a valid object|packfile |packed object |existing object |could not read [0-9a-f]{40}/i;
/** Whether git lacks, or cannot read, what it offered and the server left out. */
function saysLacking(stderr) {
    // What the server says is of what it has.
    return LACKING.test(stderr.replace(/^remote: .*$/gm, ''));
}
/** A server ends without a word where it finds no commit to send: what it said before was complete. */
function isEmptySelection(stderr, { last }) {
    if (/does not support --shallow-/.test(stderr))
        return true;
    if (last !== undefined && last.status !== 200)
        return false;
    return /error processing shallow info|no commits selected|hung up unexpectedly/.test(stderr) && !/RPC failed|curl/.test(stderr);
}
/** A transfer that broke off, by the words of git, curl and ssh. */
const TRANSIENT = new RegExp([
    'Could not resolve',
    'Failed to connect',
    "Couldn't connect",
    'Connection (refused|reset|timed out|closed)',
    'Empty reply',
    'early EOF',
    'unexpected disconnect',
    'hung up',
    'Operation (too slow|timed out)',
    'transfer closed',
    'RPC failed',
    'expected flush',
    'bad line length',
    'unable to access',
    'inflate',
    'pack (is corrupted|signature|has bad)',
    'index-pack failed',
    'fetch-pack: ',
    'GnuTLS',
    'SSL_',
].join('|'), 'i');
/** GitHub's advice for an answer that says nothing of when. */
const RATE_PAUSE = 60_000;
/**
 * Whether an answer may be another one later. The same for git's requests and for those to a host's REST interface.
 * @param words what was said besides the headers
 * @param now milliseconds since the epoch
 * @returns how long the server wants to be left alone, in milliseconds; undefined where asking again is in vain
 */
function findPause({ status, headers }, words, now) {
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = headers;
    const isLimited = (status === 403 || status === 429) && (after !== undefined || remaining === '0' || /rate limit/i.test(words));
    if (status !== 408 && status !== 429 && status < 500 && !isLimited)
        return undefined;
    if (after !== undefined)
        return parseRetryAfter(after, now);
    if (remaining === '0')
        return Math.max(0, Number(reset) * 1000 - now) || 0;
    return isLimited ? RATE_PAUSE : 0;
}
function parseRetryAfter(value, now) {
    const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}
/** What a server itself said: git marks its lines. */
function remoteLines(stderr) {
    const lines = stderr.split(/[\r\n]+/).map((line) => /^remote: (.*)$/.exec(line)?.[1]?.trim() ?? '');
    return lines.filter((line) => /\p{L}/u.test(line));
}
/** The line that says most: an error, or what has the number of one, else the first. */
function tellingLine(lines) {
    const line = lines.find((one) => /^(error|fatal):|\b(GH|TF|VS)\d{3}/.test(one)) ?? lines[0];
    return line?.replace(/^(error|fatal): /, '').replace(/\.$/, '');
}
/**
 * Why a server, or git on its behalf, did not take a branch.
 * @param reason what `git push --porcelain` says of the branch
 */
function explainRefusal(reason, stderr) {
    if (/exists; cannot create|there are still refs under|directory file conflict/i.test(`${reason}\n${stderr}`))
        return 'in-the-way';
    if (/Permission denied|No space left|Disk quota|Read-only file system|File name too long/i.test(stderr))
        return 'refused';
    return /^\[rejected\]|already exists|cannot lock ref|failed to update ref|incorrect old value/.test(reason)
        ? 'race'
        : 'refused';
}


/***/ }),

/***/ 5791:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Refused),
  V: () => (/* binding */ Remote)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/git/credentials.ts
var credentials = __nccwpck_require__(4110);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 3 modules
var git = __nccwpck_require__(9246);
// EXTERNAL MODULE: ./src/git/scratch.ts
var git_scratch = __nccwpck_require__(4570);
// EXTERNAL MODULE: ./src/git/wire/connection.ts
var connection = __nccwpck_require__(2414);
// EXTERNAL MODULE: ./src/git/wire/http-trace.ts
var http_trace = __nccwpck_require__(1810);
// EXTERNAL MODULE: ./src/git/remote/failure.ts
var remote_failure = __nccwpck_require__(6149);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./src/git/remote/retry.ts
/** Asks again what failed and may work later: with pauses that grow and are as long as the server wants them. */

/** Worth another try. */
class Transient extends Error {
    /** What the server and git said. */
    words;
    /** Milliseconds that the server wants to be left alone. */
    retryAfter;
    constructor(message, words, retryAfter) {
        super(message);
        this.words = words;
        this.retryAfter = retryAfter;
    }
}
/** No pause is longer, whatever a server says. */
const LONGEST_PAUSE = 3_600_000;
/** A pause of which a person is told how long it is. */
const LONG_PAUSE = 10_000;
/** @throws what `body` threw last: a `Transient` where every attempt ended with one */
async function withRetries({ attempts, log, signal }, body) {
    let failure;
    try {
        return await body();
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof Transient))
            throw error;
        failure = error;
    }
    const { default: pRetry } = await __nccwpck_require__.e(/* import() */ 995).then(__nccwpck_require__.bind(__nccwpck_require__, 4995));
    const attempt = async () => {
        if (failure === undefined)
            return body();
        const told = failure;
        failure = undefined;
        throw told;
    };
    try {
        return await pRetry(attempt, {
            retries: attempts - 1,
            minTimeout: 500,
            maxTimeout: 20_000,
            factor: 2,
            randomize: true,
            signal,
            shouldRetry: ({ error }) => error instanceof Transient,
            onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
                if (!(error instanceof Transient) || retriesLeft === 0)
                    return;
                const pause = Math.min(error.retryAfter, LONGEST_PAUSE);
                const when = pause < LONG_PAUSE ? '' : ` in ${Math.ceil(pause / 1000)} seconds`;
                log.info(`${error.message} (attempt ${attemptNumber} of ${attempts}); trying again${when}.`);
                await (0,promises_.setTimeout)(pause, undefined, { signal });
            },
        });
    }
    catch (error) {
        signal.throwIfAborted();
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/git/remote/remote.ts
/** A repository's server: fetches with credentials, retries and counting. */












/** The server answered, and the answer is no. Callers know what to try next. */
class Refused extends Error {
    failure;
    words;
    constructor(failure, words) {
        super(`refused: ${failure.kind}`);
        this.failure = failure;
        this.words = words;
    }
}
class Remote {
    traffic = { fetches: 0, requests: 0, bytes: 0 };
    url;
    /** What of the user's configuration counts here. */
    kept;
    conversation;
    /** How the server is reached is not made for one. */
    cannotConverse = false;
    /** Values of `Authorization` headers that the server gets to see. */
    sent = [];
    options;
    constructor(options) {
        const { progress, info } = options.log;
        const log = { info, progress: progress && ((text) => progress(this.withoutTokens(text))) };
        this.options = { ...options, log };
        this.url = options.url.url;
        const { isLocalUser, keepAccess = false, config } = options;
        this.kept = (0,environment/* keptConfig */.RX)(config, { isLocalUser, keepAccess });
    }
    /** As people know it. */
    get address() {
        return this.options.url.url;
    }
    /** Where it is by now: a redirect may repeat what was sent. */
    get shownUrl() {
        return this.withoutTokens(this.url);
    }
    /** Ends the connection, if one was kept: only then every request is counted. What is asked later opens another. */
    async close() {
        const { conversation } = this;
        this.conversation = undefined;
        if (conversation !== undefined)
            this.count((0,http_trace/* parseHttpTrace */.d)(await conversation.close()));
        return this.traffic;
    }
    /**
     * Fetches into a scratch.
     * @throws Refused where the server says no; AssetsSyncError where there is nothing else to try
     */
    async fetch(scratch, request, signal) {
        const before = packBytes(scratch);
        const { progress } = this.options.log;
        const { wants, filter, depth, more } = request;
        const args = [
            'fetch',
            progress === undefined ? '--quiet' : '--progress',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-auto-maintenance',
            '--recurse-submodules=no',
            // git remembers the filter of an earlier fetch into the same directory.
            filter === undefined ? '--no-filter' : `--filter=${filter}`,
            ...(depth === undefined ? [] : [`--depth=${depth}`]),
            ...(request.shallowExclude === undefined ? [] : [`--shallow-exclude=refs/heads/${request.shallowExclude}`]),
            ...(request.refetch === true ? ['--refetch'] : []),
            '--stdin',
        ];
        const names = wants.map(base_sha/* parseSha */.qL).filter((name) => name !== undefined);
        const haves = request.negotiate === true ? scratch.tips : undefined;
        // A pack that lacks what is here is no whole one, and without a filter which that is would have to be told.
        const isKnown = request.negotiate !== true || (haves !== undefined && filter !== undefined);
        const isPlain = names.length === wants.length && isKnown && request.shallowExclude === undefined;
        const question = {
            args,
            input: `${wants.join('\n')}\n`,
            negotiate: request.negotiate === true,
            selects: request.shallowExclude !== undefined,
            answers: haves && (({ stderr }) => (0,remote_failure/* saysLacking */.qm)(stderr)),
            read: ({ code, stderr }) => ({ filtered: !/filtering not recognized/.test(stderr), isWhole: code === 0 }),
            more,
            inConversation: isPlain
                ? (conversation) => conversation.fetch(scratch, { wants: names, filter, depth, haves }, progress, signal)
                : undefined,
        };
        try {
            const answer = await this.ask(scratch, question, signal);
            this.traffic.fetches++;
            return answer;
        }
        finally {
            if (filter !== undefined)
                (0,git_scratch/* forgetPromises */.Gz)(scratch);
            this.traffic.bytes += packBytes(scratch) - before;
        }
    }
    /**
     * Where a branch is: by default the one that the server calls its own.
     * @returns undefined where there is no such branch
     */
    async tip(scratch, branch, signal) {
        const ref = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
        const read = ({ stdout }) => stdout.toString('utf8').split('\n');
        const lines = await this.ask(scratch, { args: ['ls-remote', '--symref'], patterns: [ref], read }, signal);
        const sha = (0,base_sha/* parseSha */.qL)(lines.find((line) => line.endsWith(`\t${ref}`) && !line.startsWith('ref: '))?.slice(0, 40) ?? '');
        const named = lines.map((line) => /^ref: refs\/heads\/(.*)\tHEAD$/.exec(line)?.[1]).find(Boolean);
        return sha === undefined ? undefined : { branch: branch ?? named ?? 'main', sha };
    }
    /** The branches whose names begin in one of some ways, and their tips. More questions are to follow. */
    async branches(scratch, prefixes, signal) {
        const full = prefixes.map((prefix) => `refs/heads/${prefix}`);
        const question = {
            args: ['ls-remote'],
            patterns: full.map((prefix) => `${prefix}*`),
            read: ({ stdout }) => {
                const lines = [...stdout.toString('latin1').matchAll(/^([0-9a-f]{40})\t(.+)$/gm)];
                return new Map(lines.map(([, sha = '', ref = '']) => [Buffer.from(ref, 'latin1').toString('utf8'), sha]));
            },
            more: true,
            inConversation: (conversation) => conversation.listRefs(full),
        };
        const refs = await this.ask(scratch, question, signal);
        return new Map([...refs].map(([ref, sha]) => [ref.slice('refs/heads/'.length), sha]));
    }
    /**
     * Puts a commit on a branch that does not exist yet.
     * @returns false where somebody else has put something there
     * @throws `conflict` where the name of another branch leaves no room for it, `unauthorized` where the server does not take it
     */
    createBranch(scratch, commit, branch, signal) {
        // Of a branch that came into being meanwhile, the commit may well be a descendant: git alone would move it.
        return this.push(scratch, commit, branch, [`--force-with-lease=refs/heads/${branch}:`], signal);
    }
    /**
     * Moves a branch on to a commit that is made on its tip.
     * @returns false where somebody else has put something there
     * @throws as `createBranch`
     */
    advanceBranch(scratch, commit, branch, signal) {
        return this.push(scratch, commit, branch, [], signal);
    }
    async push(scratch, commit, branch, conditions, signal) {
        const args = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no', ...conditions];
        const question = {
            args,
            patterns: [`${commit}:refs/heads/${branch}`],
            pushes: true,
            // Where the server took part, stdout says what became of it.
            answers: ({ stdout }) => /^!\t/m.test(stdout.toString('utf8')),
            read: ({ stdout, stderr }) => {
                const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString('utf8'))?.[1];
                return reason === undefined ? undefined : { reason, stderr };
            },
        };
        const refusal = await this.ask(scratch, question, signal);
        if (refusal === undefined)
            return true;
        const why = (0,remote_failure/* explainRefusal */.GC)(refusal.reason, refusal.stderr);
        if (why === 'race')
            return false;
        const words = this.withoutTokens(serverWords(refusal.stderr));
        const said = (0,remote_failure/* tellingLine */.c$)((0,remote_failure/* remoteLines */.Mw)(words));
        const reason = this.withoutTokens(refusal.reason.replace(/^\[[^\]]*\] \((.*)\)$/, '$1').replace(/\.$/, ''));
        const detail = `${reason}\n${words}`;
        if (why === 'in-the-way') {
            const other = /'refs\/heads\/([^']+)' exists/.exec(words)?.[1];
            throw new errors/* AssetsSyncError */.Fl('conflict', `${this.shownUrl} has no room for the branch ${branch}: ${said ?? reason}.`, {
                hint: `Rename or delete ${other === undefined ? 'the branch that is called as a part of it' : `the branch ${other} there`}, then run the command again; nothing was pushed.`,
                detail,
            });
        }
        const told = said === undefined || reason.includes(said) ? reason : `${reason}: ${said}`;
        throw new errors/* AssetsSyncError */.Fl('unauthorized', `${this.shownUrl} did not take the branch ${branch}: ${told}.`, {
            hint: `Check that the token may push there and that no rule protects ${branch}; nothing was pushed.`,
            detail,
        });
    }
    /** Asks, and asks again what may work later. */
    async ask(scratch, question, signal) {
        const { attempts, log } = this.options;
        try {
            return await withRetries({ attempts, log, signal }, () => this.attempt(scratch, question, signal));
        }
        catch (error) {
            if (error instanceof Transient)
                throw this.unreachable(error.words);
            throw error;
        }
    }
    async attempt(scratch, question, signal) {
        const { inConversation, more = false } = question;
        const isWorthIt = more || this.conversation !== undefined;
        if (inConversation !== undefined && isWorthIt && !this.cannotConverse) {
            const answer = await this.converse(scratch, question, inConversation, signal);
            if (answer !== undefined)
                return answer.value;
        }
        const traceFile = (0,external_node_path_.join)(scratch.dir, 'http-trace');
        const { progress } = this.options.log;
        const { args, patterns = [], input } = question;
        const environment = this.environment(scratch, question, traceFile);
        const result = await (0,git/* tryGit */.Ii)([...args, '--', this.url, ...patterns], {
            environment,
            signal,
            ...(input === undefined ? {} : { input }),
            onStderr: progress,
        });
        const trace = readTrace(traceFile);
        this.count(trace);
        if (isPage(trace))
            throw this.noGitServer(result.stderr);
        const isAnswer = result.code === 0 || question.answers?.(result) === true;
        return isAnswer ? question.read(result) : this.fail(result.stderr, trace, scratch, question, signal);
    }
    /** Asks over the connection that is kept. @returns undefined where there can be none, or where that is not for it */
    async converse(scratch, question, ask, signal) {
        const end = () => this.conversation?.end();
        signal.addEventListener('abort', end);
        try {
            this.conversation ??= await this.openConversation(scratch, signal);
            const { conversation } = this;
            const value = conversation && (await ask(conversation));
            signal.throwIfAborted();
            if (conversation?.over === true) {
                this.conversation = undefined;
                this.count((0,http_trace/* parseHttpTrace */.d)(await conversation.close()));
            }
            return value === undefined ? undefined : { value };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof remote_failure/* Unanswered */.XX))
                throw error;
            const trace = (0,http_trace/* parseHttpTrace */.d)(error.words);
            if (this.conversation?.over !== false) {
                this.conversation = undefined;
                this.count(trace);
            }
            return { value: await this.fail(error.words, trace, scratch, question, signal) };
        }
        finally {
            signal.removeEventListener('abort', end);
        }
    }
    async openConversation(scratch, signal) {
        if (this.options.url.transport !== 'http' || (0,connection/* isRewritten */.vC)(this.address, this.kept)) {
            this.cannotConverse = true;
            return undefined;
        }
        // One of its own: of what there is already in another, nothing would be fetched.
        const own = (0,git_scratch/* makeScratch */.lP)((0,external_node_path_.join)(scratch.dir, 'connection'), []);
        const environment = this.environment(own, {}, 'stderr');
        const { Conversation } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 8856));
        const conversation = await Conversation.open((0,connection/* connect */.Ng)(this.url, own, environment, signal));
        if (conversation.isSmart)
            return conversation;
        this.cannotConverse = true;
        this.count((0,http_trace/* parseHttpTrace */.d)(await conversation.close()));
        return undefined;
    }
    environment(scratch, { negotiate = false, pushes = false }, traceTo) {
        const { isLocalUser, given = false } = this.options;
        const kept = given ? this.kept.filter((entry) => !isCredentialFor(entry, this.url)) : this.kept;
        const theirs = kept.filter((entry) => isCredentialFor(entry, this.url));
        const authorization = theirs.length > 0 ? undefined : this.options.authorization;
        this.sent = [this.options.authorization ?? '', ...theirs.map(([, header]) => header.replace(/^[^:]*: */, ''))];
        return (0,environment/* transferEnvironment */.FF)(process.env, {
            gitDir: scratch.dir,
            kept,
            isLocalUser,
            authorization: authorization === undefined ? undefined : { url: this.url, header: authorization },
            traceTo,
            negotiate,
            // A push would ask for all that was left out before it compares with it.
            partial: !pushes && (0,git_scratch/* isPartial */.mt)(scratch),
        });
    }
    count({ requests }) {
        this.traffic.requests += requests;
    }
    async fail(stderr, trace, scratch, question, signal) {
        if (isPage(trace))
            throw this.noGitServer(stderr);
        const words = this.withoutTokens(serverWords(stderr));
        const failure = (0,remote_failure/* explainFetchFailure */.qx)(stderr, trace, Date.now(), question.selects === true);
        switch (failure.kind) {
            case 'missing':
            case 'unadvertised':
            case 'no-branch':
            case 'no-filter':
            case 'nothing-selected':
                throw new Refused(failure, words);
            case 'transient':
                throw new Transient(whatFailed(words, trace), words, failure.retryAfter);
            case 'redirect':
                this.follow(failure.location);
                return this.attempt(scratch, question, signal);
            case 'no-room':
                throw new errors/* AssetsSyncError */.Fl('not-writable', `What was fetched could not be written below ${scratch.dir}.`, {
                    hint: 'Make room or give this user access, then run the command again.',
                    detail: words,
                });
            case 'unauthorized':
                throw this.unauthorized(failure.status, words, question.pushes === true);
            default:
                throw this.unreachable(words);
        }
    }
    /** A renamed repository on the same origin is followed, once; anything else would carry a token elsewhere. */
    follow(location) {
        const target = new URL(location, this.url);
        const repository = target.href.replace(/\/(info\/refs|git-upload-pack|git-receive-pack)(\?.*)?$/, '');
        const shown = this.withoutTokens(repository);
        const from = new URL(this.url);
        if (target.origin !== from.origin) {
            throw new errors/* AssetsSyncError */.Fl('unreachable', `${from.origin} redirects to another server, ${this.withoutTokens(target.origin)}.`, {
                hint: `If that is right, name the repository by its new address, ${shown}.`,
            });
        }
        if (this.url !== this.options.url.url || repository === this.url) {
            throw new errors/* AssetsSyncError */.Fl('unreachable', `${this.options.url.url} redirects again and again.`, {
                hint: 'Name the repository by its present address.',
            });
        }
        this.options.log.info(`${this.shownUrl} has moved to ${shown}; change its address to spare a request.`);
        this.url = repository;
    }
    unauthorized(status, words, pushes) {
        const { authorization, isLocalUser, url, tokenInput } = this.options;
        if (url.transport === 'path') {
            return new errors/* AssetsSyncError */.Fl('unreachable', `${this.url} is not a git repository that can be read.`, {
                hint: 'Check the path and its permissions.',
                detail: words,
            });
        }
        const answer = status === undefined ? 'refused access' : `answered ${status}`;
        const said = (0,remote_failure/* tellingLine */.c$)((0,remote_failure/* remoteLines */.Mw)(words));
        // A token goes to a server that is named where no pull request can name one.
        const given = `the ${tokenInput} input${tokenInput === 'token' ? ' (and, unless it is on the same server, its address with the repository input)' : ''}`;
        const what = pushes
            ? `nothing may be pushed there with these credentials${said === undefined ? '' : ` (${said})`}`
            : 'it does not exist, or the token cannot see it';
        return new errors/* AssetsSyncError */.Fl('unauthorized', `${this.shownUrl} ${answer}: ${what}.`, {
            hint: pushes
                ? `Give a token that may write there (contents: write) with the ${tokenInput} input${isLocalUser ? ', or log in' : ''}; nothing was pushed.`
                : authorization !== undefined
                    ? 'Check the name of the repository, and that the token is valid and may read its contents.'
                    : isLocalUser
                        ? `Check the name of the repository; if it is private, log in (gh auth login, or your git credential helper), or give a token: GH_TOKEN for GitHub; for another host ${given}.`
                        : `Check the name of the repository; if it is private, give a token for it with ${given}.`,
            detail: words,
        });
    }
    noGitServer(stderr) {
        return new errors/* AssetsSyncError */.Fl('unreachable', `${this.shownUrl} answers with a web page, not as a git repository.`, {
            hint: 'Check the address, which is the one that git clone takes, and the token: some servers answer with their sign-in page.',
            detail: this.withoutTokens(serverWords(stderr)),
        });
    }
    /** A server may say what it was sent. */
    withoutTokens(words) {
        return this.sent.reduce(credentials/* withoutToken */._Q, words);
    }
    unreachable(words) {
        const said = (0,remote_failure/* tellingLine */.c$)(words.split('\n').filter((line) => !AFTERTHOUGHT.test(line)));
        const why = said === undefined || said === '' ? '' : `: ${said.replace(/^unable to access '[^']*': /, '')}`;
        return new errors/* AssetsSyncError */.Fl('unreachable', `The server of ${this.shownUrl} could not be reached or did not complete${why}.`, {
            hint: 'Check the address, the network and any proxy, then run the command again; nothing on disk was changed.',
            detail: words,
        });
    }
}
/** Whether a configuration sends credentials of its own to an address: `http.https://github.com/.extraheader`. */
function isCredentialFor([key, value], url) {
    const matched = /^http\.(?:(.+)\.)?extraheader$/i.exec(key);
    if (matched === null || !/^authorization:/i.test(value) || !URL.canParse(url))
        return false;
    const [, prefix] = matched;
    if (prefix === undefined)
        return true;
    // git lets `*` stand for a part of a host's name.
    const host = /^https?:\/\/(?:[^/@]*@)?([^/]+)/i.exec(prefix)?.[1] ?? '';
    const parts = host.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^.]*')}$`, 'i').test(new URL(url).host);
}
/** Whether the greeting was for people. git takes one for a repository without branches, or for files of one. */
function isPage({ greeting }) {
    const isGood = greeting !== undefined && greeting.status >= 200 && greeting.status < 300;
    return isGood && /^text\/html\b/i.test(greeting.headers['content-type'] ?? '');
}
/** What git adds when something went wrong that was said before. */
const AFTERTHOUGHT = /^(fatal: )?(Could not read from remote repository|the remote end hung up|Please make sure you have|and the repository exists)/i;
function whatFailed(words, { last }) {
    const telling = words.split('\n').filter((line) => !AFTERTHOUGHT.test(line));
    const broken = `The transfer broke off: ${telling.at(-1) ?? ''}`;
    return last !== undefined && last.status >= 400 ? `The server answered ${last.status}` : broken;
}
/** What the server and git said, without progress and blank lines. */
function serverWords(stderr) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
    const lines = stderr.split(/[\r\n]+/).map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').trim());
    return lines
        .filter((line) => line !== '' &&
        !(0,http_trace/* isTraceLine */._)(line) &&
        !/^(remote: )?(Enumerating|Counting|Compressing|Receiving|Resolving|Total)\b/.test(line))
        .join('\n');
}
function readTrace(file) {
    const text = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'latin1') : '';
    (0,external_node_fs_.rmSync)(file, { force: true });
    return (0,http_trace/* parseHttpTrace */.d)(text);
}
/** Bytes of the packs that arrived. */
function packBytes(scratch) {
    const names = (0,external_node_fs_.readdirSync)(scratch.packs).filter((name) => name.endsWith('.pack'));
    return names.reduce((sum, name) => sum + (0,external_node_fs_.statSync)((0,external_node_path_.join)(scratch.packs, name)).size, 0);
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   Gz: () => (/* binding */ forgetPromises),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   mt: () => (/* binding */ isPartial)
/* harmony export */ });
/* unused harmony export borrow */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4406);
/** Throw-away git directories, each for one fetch: nothing of it stays in a repository that somebody uses. */



/** For bare git directories of ours, which nobody but us tidies up. */
const BARE_CONFIG = [
    ['core.repositoryFormatVersion', '1'],
    ['core.bare', 'true'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/**
 * Makes the least that git takes for a git directory.
 * @param dir absolute; made
 * @param borrowed object folders that it sees besides its own
 * @param tips commits at depth 1 in one of them
 */
function makeScratch(dir, borrowed, tips = []) {
    for (const name of ['objects/pack', 'objects/info', 'refs'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { recursive: true });
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}\n`).sort();
    const files = {
        HEAD: 'ref: refs/heads/none\n',
        config: (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .configText */ .Ut)(BARE_CONFIG),
        ...(tips.length === 0
            ? {}
            : { 'packed-refs': `# pack-refs with: sorted\n${refs.join('')}`, shallow: tips.map((tip) => `${tip}\n`).join('') }),
    };
    for (const [name, text] of Object.entries(files))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), text);
    const scratch = { dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects/pack'), ...(tips.length === 0 ? {} : { tips }) };
    borrow(scratch, borrowed);
    return scratch;
}
/** Whether something was left out of what was fetched into it, by a filter. */
function isPartial({ packs }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs).some((name) => name.endsWith('.promisor'));
}
/**
 * Takes back what git notes after a fetch with a filter: that the server has the rest. Where git is too old to be told not to
 * (GIT_NO_LAZY_FETCH), every command that comes upon something that was left out would ask for it, without a token.
 */
function forgetPromises({ dir }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'config'), (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .configText */ .Ut)(BARE_CONFIG));
}
/** Says anew which object folders a scratch sees besides its own: those that are there, for git complains of others. */
function borrow({ dir }, borrowed) {
    const there = borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects/info/alternates'), (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .alternatesText */ .JW)(there));
}
/** A path in a list that git splits at the path delimiter. */
function quotePath(path) {
    return `"${path.replace(/[\\"]/g, '\\$&')}"`;
}


/***/ }),

/***/ 6277:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ saysUnreadable)
/* harmony export */ });
/** git's words for an object that it cannot read. */
/** ("index file corrupt" is the trouble of an index, not of an object.) */
const UNREADABLE = /^(?![\s\S]*index file corrupt)[\s\S]*((unable to|cannot) read|could not (read|get) |missing (blob|tree|object)|bad object|corrupt|not a valid object|failed to unpack tree object|inflate|unable to unpack|cannot be accessed|does not point to a valid object)/i;
function saysUnreadable(words) {
    return UNREADABLE.test(words);
}


/***/ }),

/***/ 2414:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   gD: () => (/* binding */ hangUp),
/* harmony export */   vC: () => (/* binding */ isRewritten)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9246);

/**
 * Lets git ask the server what it can do. A `Conversation` reads the answer.
 * @param url an http(s) address, for which nothing else stands (see `isRewritten`)
 * @param environment one in which git's trace goes to stderr, and its directory is the scratch
 */
function connect(url, scratch, environment, signal) {
    const helper = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)([url.startsWith('https:') ? 'remote-https' : 'remote-http', url, url], { environment, signal });
    helper.stdin.write('stateless-connect git-upload-pack\n');
    return { url, environment, scratch, helper };
}
/** Lets git end. @returns all that it wrote to stderr, the trace of every request included */
async function hangUp(helper) {
    helper.stdin.end();
    // What nobody reads would keep it from ending.
    helper.stdout.destroy();
    return (await helper.ended).stderr;
}
/** Whether a user's configuration puts another address in this one's place: that is for git itself to do. */
function isRewritten(url, config) {
    return config.some(([key, prefix]) => /\.insteadof$/i.test(key) && url.startsWith(prefix));
}


/***/ }),

/***/ 1810:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isTraceLine),
/* harmony export */   d: () => (/* binding */ parseHttpTrace)
/* harmony export */ });
/** What git and its server said to each other over HTTP, read from GIT_TRACE_CURL. */
const LINE = /(=>|<=) (?:Send|Recv) header: (.*)$/;
/** Whether git wrote a line of its stderr as a part of a trace. */
function isTraceLine(line) {
    return /^\d\d:\d\d:\d\d\.\d+ \S+\s+(=>|<=|==) /.test(line);
}
/** Parses a trace. git leaves `Authorization` and cookies out of it. */
function parseHttpTrace(text) {
    const trace = { requests: 0, last: undefined, greeting: undefined };
    let asksForGreeting = false;
    for (const line of text.split(/\r?\n/)) {
        const [, direction, header] = LINE.exec(line) ?? [];
        if (direction === undefined || header === undefined)
            continue;
        if (direction === '=>') {
            const [, method, path] = /^(GET|POST|CONNECT) (\S+)/.exec(header) ?? [];
            if (method === undefined)
                continue;
            if (method !== 'CONNECT')
                trace.requests++;
            asksForGreeting = path?.includes('/info/refs?') === true;
            continue;
        }
        const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(header) ?? [];
        if (status !== undefined) {
            trace.last = { status: Number(status), headers: {} };
            if (asksForGreeting)
                trace.greeting = trace.last;
        }
        else if (trace.last !== undefined) {
            const colon = header.indexOf(':');
            if (colon > 0)
                trace.last.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
        }
    }
    return trace;
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ readRootManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   eZ: () => (/* binding */ manifestError),
/* harmony export */   tu: () => (/* binding */ throwIfWrong)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6095);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7027);
/** Finds and reads the recordings.json files that count for a run. */






/** Reads the file in `manifestDirectory`, or returns undefined where there is none. */
function readManifest(codeRoot, manifestDirectory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i);
    if (isLink(path)) {
        // A change of what it points at would touch no service.
        throw manifestError([
            { message: 'this is a symbolic link; put the file itself here', at: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i) } },
        ]);
    }
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .N)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), manifestDirectory);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== 'EISDIR')
            throw error;
        throw manifestError([{ message: 'this is a directory, not a file', at: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i) } }]);
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        // It is not there; or what would be its directory is a file.
        return false;
    }
}
/** Reads the root file, which must be there. */
function readRootManifest(codeRoot) {
    const manifest = readManifest(codeRoot, _base_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv);
    if (manifest !== undefined)
        return manifest;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, '.git/assets-sync'))) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${codeRoot} is an assets root, not a code repository.`, {
            hint: 'Run the command outside of it, in the code repository that it belongs to.',
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `There is no ${_manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i} in ${codeRoot}.`, {
        hint: `Write one (assets-sync init --repository owner/name-assets), or say with the working-directory input where it is.`,
        at: { file: _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i },
    });
}
/** Throws one error with every mistake of every file, if there is any. */
function throwIfWrong(manifests) {
    const errors = manifests.flatMap((manifest) => manifest.errors);
    if (errors.length > 0)
        throw manifestError(errors);
}
/** An error that names every problem with its place. */
function manifestError(problems) {
    const list = problems.map(({ message, at }) => `${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)} ${message}`);
    const message = list.length === 1 ? `${list[0]}.` : `There are ${list.length} mistakes:\n${list.join('\n')}`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', message, {
        hint: list.length === 1 ? 'Correct it; nothing was changed.' : 'Correct them; nothing was changed.',
        at: problems[0]?.at,
        problems,
    });
}


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/** The file that holds the pins. */
const MANIFEST_NAME = 'recordings.json';


/***/ }),

/***/ 6095:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6127);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7027);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1925);
/** Reads one recordings.json: every pin and setting, every mistake at once, each with its line and column. */





const MEMBERS = ['sha', 'tree', 'reason'];
const SYNTAX = {
    1: 'this is not JSON; strings stand in double quotes',
    2: 'this is not a number',
    3: 'a name in double quotes is expected here',
    4: 'a value is expected here',
    5: 'missing colon; put a : between the name and its value',
    6: 'missing comma; put a , after the entry before this one',
    7: 'missing } at the end of the object',
    8: 'missing ] at the end of the list',
    9: 'nothing may follow the closing }',
    10: 'this is not a comment; comments begin with // or /*',
    11: 'missing */ at the end of the comment',
    12: 'missing " at the end of the string',
    13: 'this is not a number',
    14: 'a \\u escape needs four hexadecimal digits',
    15: 'this is not an escape; write \\\\ for a backslash',
    16: 'a control character; write it as an escape',
};
/**
 * @param text the file's contents
 * @param manifestDirectory the directory that holds the file; the top's is the root file, the only one with settings
 */
function parseManifest(text, manifestDirectory) {
    const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .i);
    const manifest = { file, manifestDirectory, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
    const source = text.replace(/^\ufeff/, '');
    const place = placesOf(source, file);
    const report = (list, offset, message) => list.push({ message, at: place(offset) });
    const conflict = /^<{7} /m.exec(source);
    if (conflict !== null && /^>{7} /m.test(source)) {
        const message = 'git left a merge conflict here: choose one side, delete the lines with <<<<<<<, ======= and >>>>>>>, and save';
        report(manifest.errors, conflict.index, message);
        return manifest;
    }
    const syntaxErrors = [];
    const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(source, syntaxErrors, { allowTrailingComma: true });
    for (const { error, offset } of syntaxErrors)
        report(manifest.errors, offset, SYNTAX[error] ?? 'this is not JSON');
    if (root === undefined || root.type !== 'object') {
        if (syntaxErrors.length === 0 || root !== undefined) {
            report(manifest.errors, root?.offset ?? 0, 'the file holds one object: { "sdk/service": "<sha>" }');
        }
        return manifest;
    }
    const seen = new Map();
    for (const property of root.children ?? []) {
        const [keyNode, valueNode] = property.children ?? [];
        if (keyNode === undefined || valueNode === undefined)
            continue;
        const key = String(keyNode.value);
        if (key.startsWith('$'))
            readSetting(key, keyNode, valueNode);
        else
            readPin(key, keyNode, valueNode);
    }
    manifest.errors.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
    return manifest;
    function readSetting(key, keyNode, valueNode) {
        if (manifestDirectory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv) {
            report(manifest.errors, keyNode.offset, `${key} is a setting; settings stand in the ${_manifest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .i} at the top only`);
            return;
        }
        if (!Object.hasOwn(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, key)) {
            const known = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy).join(', ');
            report(manifest.warnings, keyNode.offset, `${key} is not a setting that assets-sync knows (${known}); it is ignored`);
            return;
        }
        const name = key;
        if (manifest.places[name] !== undefined) {
            report(manifest.errors, keyNode.offset, `${key} is there twice; remove one`);
            return;
        }
        manifest.places[name] = place(keyNode.offset);
        const value = check(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy[name], valueNode);
        if (value === undefined || name === '$schema')
            return;
        Object.assign(manifest.settings, { [name.slice(1)]: value });
    }
    function readPin(key, keyNode, valueNode) {
        const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(key);
        if ('error' in parsed) {
            report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} is not a directory: ${parsed.error}`);
        }
        else if (Object.hasOwn(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, `$${key}`)) {
            report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} would be a directory; the setting is "$${key}"`);
            return;
        }
        else {
            const first = seen.get(parsed.directory);
            if (first !== undefined) {
                const where = place(first);
                report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} is pinned twice, first in line ${where.line}; remove one`);
            }
            seen.set(parsed.directory, keyNode.offset);
        }
        reportDoubled(valueNode);
        const value = check((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pinRule */ .ij)(valueNode.type === 'object'), valueNode);
        const entry = typeof value === 'string' ? { sha: value } : value;
        const sha = entry === undefined ? undefined : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(entry.sha);
        if (entry === undefined || sha === undefined || 'error' in parsed)
            return;
        const tree = readTree(entry.tree, sha, valueNode);
        manifest.pins.push({
            directory: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(manifestDirectory, parsed.directory),
            sha,
            tree,
            ...(entry.tree !== undefined && tree === undefined ? { treeIsStale: true } : {}),
            reason: entry.reason,
            manifestDirectory,
            at: place(keyNode.offset),
        });
    }
    /** Of two members that count, one reader takes the first and another the last. */
    function reportDoubled(node) {
        const members = node.type === 'object' ? (node.children ?? []) : [];
        const names = members.map((member) => String(member.children?.[0]?.value));
        for (const [index, { offset }] of members.entries()) {
            const name = names[index] ?? '';
            if (!MEMBERS.includes(name) || names.indexOf(name) === index)
                continue;
            report(manifest.errors, offset, `${JSON.stringify(name)} is there twice; remove one`);
        }
    }
    function readTree(text, sha, node) {
        if (text === undefined)
            return undefined;
        const [tree = '', computedFor = ''] = text.toLowerCase().split('@');
        if (computedFor === sha.slice(0, _base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .SHORT_SHA_LENGTH */ .JS))
            return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(tree);
        const at = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation(node, ['tree']) ?? node;
        report(manifest.warnings, at.offset, `tree was computed for ${computedFor}, not for this sha; it is ignored`);
        return undefined;
    }
    /** Checks a value and reports what is wrong with it at the place where it stands. */
    function check(rule, node) {
        const value = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue(node);
        const breaches = (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .checkValue */ .Su)(value, rule);
        for (const { path, message } of breaches) {
            report(manifest.errors, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
        }
        return breaches.length === 0 ? value : undefined;
    }
}
/** Makes offsets into lines and columns, both from 1. */
function placesOf(text, file) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        const line = starts.findLastIndex((start) => start <= offset);
        return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 242:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ samePinnedTrees),
/* harmony export */   R: () => (/* binding */ Pins)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/** All pins of a code repository: which one counts for a directory. */

class Pins {
    byManifestDirectory;
    all;
    /** Every pinned directory but the catch-all's. */
    directories;
    constructor(manifests) {
        this.byManifestDirectory = new Map(manifests.map(({ manifestDirectory, pins }) => [manifestDirectory, new Map(pins.map((pin) => [pin.directory, pin]))]));
        this.all = manifests.flatMap((manifest) => manifest.pins);
        this.directories = [...new Set(this.all.map((pin) => pin.directory))].filter((directory) => directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv).sort();
    }
    /** The pin that counts for a directory: the nearest file upward that has one, in it the longest key. */
    resolve(directory) {
        const containing = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .upward */ .Oz)(directory);
        for (const manifestDirectory of containing) {
            const pins = this.byManifestDirectory.get(manifestDirectory);
            const key = pins === undefined ? undefined : containing.find((outer) => pins.has(outer));
            if (key !== undefined)
                return pins?.get(key);
        }
        return undefined;
    }
    /** The pin of every service that no other pin is for, those that are yet to come included. */
    get catchAll() {
        return this.resolve(_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv);
    }
    /** The longest pin that contains a directory, the catch-all excluded. */
    resolveTargeted(directory) {
        const pin = this.resolve(directory);
        return pin?.directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? undefined : pin;
    }
    /** What a service is made of: itself, then each deeper pin that replaces its own directory, outer before inner. */
    pinnedTreesOf(service) {
        const pinnedTrees = [];
        const own = this.resolve(service);
        if (own !== undefined) {
            pinnedTrees.push({ directory: service, sha: own.sha, tree: own.directory === service ? own.tree : undefined, pin: own });
        }
        for (const directory of this.below(service)) {
            const pin = this.resolve(directory);
            if (pin?.directory === directory)
                pinnedTrees.push({ directory, sha: pin.sha, tree: pin.tree, pin });
        }
        return pinnedTrees;
    }
    /** The pinned directories inside a directory. They stand together in the sorted list. */
    below(directory) {
        if (directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv)
            return this.directories;
        const inside = `${directory}/`;
        let start = 0;
        for (let end = this.directories.length; start < end;) {
            const middle = (start + end) >> 1;
            if ((this.directories[middle] ?? '') < inside)
                start = middle + 1;
            else
                end = middle;
        }
        let end = start;
        while (this.directories[end]?.startsWith(inside))
            end++;
        return this.directories.slice(start, end);
    }
    /** Pins that can never count, because a nearer file covers all of their directory. */
    unreachable() {
        return this.all.flatMap((pin) => {
            const winner = this.resolve(pin.directory);
            if (winner === undefined || winner === pin || winner.manifestDirectory === pin.manifestDirectory)
                return [];
            const message = `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)} never counts: ${winner.at.file}:${winner.at.line} is nearer; remove this pin`;
            return [{ message, at: pin.at }];
        });
    }
}
/** Whether two lists of pinned trees bring the same to disk, as far as the pins say. */
function samePinnedTrees(one, other) {
    const says = (pinnedTrees) => JSON.stringify(pinnedTrees.map(({ directory, sha, tree }) => [directory, sha, tree]));
    return says(one) === says(other);
}


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ DEFAULT_SERVICES),
/* harmony export */   OM: () => (/* binding */ DEFAULT_PATH),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   Su: () => (/* binding */ checkValue),
/* harmony export */   ij: () => (/* binding */ pinRule),
/* harmony export */   nU: () => (/* binding */ DEFAULT_BRANCH),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony exports SCHEMA_ADDRESS, recordingsSchema */
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/**
 * What a recordings.json may say, once: the parser checks values by these rules, and the published JSON Schema is made of
 * them. A library for this was a third of the program and of its start (docs/decisions.md).
 */

const DEFAULT_BRANCH = 'main';
const DEFAULT_SERVICES = ['sdk/*'];
const DEFAULT_PATH = '.assets';
/** Where editors find the schema of the file. */
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/azure/assets-sync/v1/recordings.schema.json';
const A_SHA = 'a full commit name, 40 hexadecimal digits (a branch, a tag or a short SHA would move)';
const SHA = {
    type: 'string',
    description: 'The commit of the assets repository: all 40 hexadecimal digits.',
    pattern: /^[0-9a-fA-F]{40}$/,
    right: `a pin is ${A_SHA}`,
};
const PIN_OBJECT = {
    type: 'object',
    members: {
        sha: { ...SHA, right: `sha is ${A_SHA}` },
        tree: {
            type: 'string',
            description: 'The tree of this directory in that commit, "@", and the first 12 digits of the sha. Saves two requests.',
            pattern: /^[0-9a-fA-F]{40}@[0-9a-fA-F]{12}$/,
            right: 'tree is 40 hexadecimal digits, "@", and the first 12 digits of sha; leave it out if you do not have it',
        },
        reason: { type: 'string', description: 'Why the recordings changed.', right: 'reason is a text' },
    },
    required: ['sha'],
    right: `a pin is ${A_SHA}, or an object with it as "sha"`,
};
/** The rule for a pin of that shape: a SHA, or an object with one. */
function pinRule(isObject) {
    return isObject ? PIN_OBJECT : { ...SHA, right: PIN_OBJECT.right };
}
/** The settings by name. They stand in the root file only. */
const SETTINGS = {
    $schema: { type: 'string', description: 'The JSON Schema of this file, for editors.', right: 'the address of the JSON Schema' },
    $repository: {
        type: 'string',
        description: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
        pattern: /./,
        right: 'owner/name on GitHub, or the address of a git repository',
    },
    $branch: {
        type: 'string',
        description: `The main branch of the assets repository. Default: ${DEFAULT_BRANCH}.`,
        test: isBranchName,
        right: 'the name of a branch',
    },
    $services: {
        type: 'array',
        description: `Which directories are services. Default: ${JSON.stringify(DEFAULT_SERVICES)}.`,
        items: {
            type: 'string',
            test: isDirectoryGlob,
            right: 'globs of directories below the top, such as "sdk/*", with every bracket closed',
        },
        right: 'a list of globs of directories below the top, such as ["sdk/*"]',
    },
    $path: {
        type: 'string',
        description: `The assets root, relative to the top of the code repository. Default: ${DEFAULT_PATH}.`,
        test: isInnerPath,
        right: 'a directory inside the code repository that is not its top',
    },
};
/** Every part of a value that breaks its rule. */
function checkValue(value, rule, path = []) {
    const wrong = [{ path, message: `${JSON.stringify(value)} is not right here: ${rule.right}` }];
    if (rule.type === 'string') {
        const right = typeof value === 'string' && rule.pattern?.test(value) !== false && rule.test?.(value) !== false;
        return right ? [] : wrong;
    }
    if (rule.type === 'array') {
        if (!Array.isArray(value) || value.length === 0)
            return wrong;
        const { items } = rule;
        return items === undefined ? [] : value.flatMap((item, index) => checkValue(item, items, [...path, index]));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrong;
    const missing = (rule.required ?? []).filter((name) => !Object.hasOwn(value, name));
    return [
        ...missing.map((name) => ({ path, message: `"${name}" is missing: ${rule.right}` })),
        ...Object.entries(rule.members ?? {}).flatMap(([name, member]) => Object.hasOwn(value, name) ? checkValue(value[name], member, [...path, name]) : []),
    ];
}
/** The JSON Schema of the file. What only `test` can say is the parser's alone. */
function recordingsSchema() {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'recordings.json',
        description: 'Which commit of the assets repository the tests below each directory replay.',
        type: 'object',
        properties: Object.fromEntries(Object.entries(SETTINGS).map(([name, rule]) => [name, jsonSchema(rule)])),
        // An unknown setting is a warning, not an error.
        patternProperties: { '^\\$': {} },
        propertyNames: { not: { pattern: '\\\\|(^|/)\\.\\.?(/|$)|//' } },
        additionalProperties: { anyOf: [jsonSchema(SHA), jsonSchema(PIN_OBJECT)] },
        // For editors: the file is JSON with comments.
        allowTrailingCommas: true,
        allowComments: true,
    };
}
function jsonSchema({ type, description, pattern, items, members, required }) {
    return {
        type,
        ...(description === undefined ? {} : { description }),
        ...(pattern === undefined ? {} : { pattern: pattern.source }),
        ...(items === undefined ? {} : { items: jsonSchema(items), minItems: 1 }),
        ...(members === undefined
            ? {}
            : { properties: Object.fromEntries(Object.entries(members).map(([name, rule]) => [name, jsonSchema(rule)])) }),
        ...(required === undefined ? {} : { required }),
    };
}
/** The rules of `git check-ref-format` that keep a branch name from being anything else. */
function isBranchName(name) {
    return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    !/^$|^[-/.]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(name) && name !== '@');
}
function isDirectoryGlob(glob) {
    return glob.length < 1000 && isInnerPath(glob) && !glob.startsWith('!') && bracketsMatch(glob);
}
/** A glob library takes a bracket that is never closed for a plain character, and then nothing matches. */
function bracketsMatch(glob) {
    const open = [];
    for (const character of glob) {
        const closer = { '[': ']', '{': '}', '(': ')' }[character];
        if (closer !== undefined)
            open.push(closer);
        else if (/[\]})]/.test(character) && open.pop() !== character)
            return false;
    }
    return open.length === 0;
}
function isInnerPath(path) {
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(path);
    return 'directory' in parsed && parsed.directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv;
}


/***/ }),

/***/ 9059:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony export changesText */
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6127);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5616);
/** What moving pins changed in the recordings: for a terminal, as notices at the pins, as Markdown. */



/** Paths that a summary lists, of all services together; the rest is counted. */
const MAX_PATHS = 500;
const KINDS = ['added', 'modified', 'deleted'];
const SIGNS = { added: '+', modified: '~', deleted: '-' };
const WORDS = { added: 'added', modified: 'changed', deleted: 'removed' };
/** `3 added, 1 removed`. */
function countChanges(differences) {
    const said = KINDS.filter((kind) => differences[kind].length > 0).map((kind) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`);
    return said.length === 0 ? 'the same recordings' : said.join(', ');
}
/** One a service, at its pin. */
function changeNotices(changes) {
    return changes.map((change) => {
        const since = change.from === undefined ? 'newly pinned' : `since ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
        return {
            message: `${change.service}: ${countChanges(change)}, ${since}`,
            ...(change.at === undefined ? {} : { at: change.at }),
        };
    });
}
/** Every path with its sign, below its service. */
function changesText(changes) {
    return changes.flatMap((change) => [
        `${change.service}  ${shown(change.from)} -> ${shown(change.to)}  ${countChanges(change)}`,
        ...listPaths(change).map((line) => `  ${line}`),
    ]);
}
function shown(sha) {
    return sha === undefined ? 'no pin' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
/** Every path with its sign, in order. */
function listPaths(change) {
    return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` })))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ line }) => line);
}
/** A table of the services and, behind a fold, the recordings. */
function changesMarkdown(changes, repository) {
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
        head: ['Service', 'Added', 'Changed', 'Removed', 'Pins'],
        numeric: [1, 2, 3],
        rows: changes.map((change) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(change.service),
            ...KINDS.map((kind) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(change[kind].length)),
            pinsLink(change, repository),
        ]),
        of: 'services',
    });
    const paths = changes.flatMap((change) => listPaths(change));
    return paths.length === 0
        ? table
        : `${table}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(paths.length)}`, pathsMarkdown(paths))}`;
}
/** A list of paths with their signs. */
function pathsMarkdown(paths) {
    const listed = [];
    let room = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
    for (const path of paths.slice(0, MAX_PATHS)) {
        const line = path.replaceAll('```', "'''").replace(/[\r\n]+/g, ' ');
        room -= Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        listed.push(line);
    }
    if (paths.length > listed.length)
        listed.push(`and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(paths.length - listed.length)} more`);
    return `\`\`\`diff\n${listed.join('\n')}\n\`\`\``;
}
function pinsLink({ from, to }, repository) {
    const text = `<code>${shown(from)}</code> → <code>${shown(to)}</code>`;
    const page = repository === undefined || from === undefined || to === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
    return page === undefined ? text : `[${text}](${page})`;
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _base_git_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5228);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6127);
/** Markdown for a host's summary page, within the size that hosts take. */


/** Bytes of one table or list. GitHub refuses a summary above 1 MiB, and a page has three of them at most. */
const MAX_BYTES = 250_000;
/** More rows than this go behind a fold. */
const MAX_ROWS = 20;
/** Text in a table, whatever characters it has. */
function escapeMarkdown(text) {
    return text.replace(/[&<>|`*_[\]\\~#@!]/g, (character) => `&#${character.codePointAt(0)};`).replace(/[\r\n]+/g, ' ');
}
/** A table; long ones are folded, and what a summary has no room for is counted. */
function markdownTable({ head, numeric, rows, of }) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const lines = [line(head), `|${head.map((_, column) => (numeric.includes(column) ? '--:' : '---')).join('|')}|`];
    let room = MAX_BYTES;
    for (const row of rows) {
        const text = line(row);
        room -= Buffer.byteLength(text) + 1;
        if (room < 0)
            break;
        lines.push(text);
    }
    const shown = lines.length - 2;
    const left = rows.length - shown;
    const table = `${lines.join('\n')}${left > 0 ? `\n\nand ${left} more ${of}` : ''}`;
    return rows.length > MAX_ROWS ? fold(left > 0 ? `${shown} of ${rows.length} ${of}` : `All ${rows.length} ${of}`, table) : table;
}
function fold(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** The repository's page as the target of a link in a table. */
function pageOf(repository) {
    return (0,_base_git_url_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(repository)?.replace(/[^\w:/.%~@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
/** A commit, linked where its repository has pages. */
function commitLink(repository, sha) {
    const page = repository === undefined ? undefined : pageOf(repository);
    const text = `<code>${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha)}</code>`;
    return page === undefined ? text : `[${text}](${page}/commit/${sha})`;
}
/** The page that compares two commits; undefined where the host has none. */
function comparePage(repository, from, to) {
    const page = pageOf(repository);
    if (page === undefined)
        return undefined;
    return page.includes('/_git/')
        ? `${page}/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}&_a=files`
        : `${page}/compare/${from}...${to}`;
}


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Numbers as people read them. */
/** Bytes in decimal units: `355 kB`. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
function formatTime(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    return milliseconds < 10_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds / 1000)} s`;
}
/** `36,000`. Not by `toLocaleString`, whose first call loads all locales: ten milliseconds. */
function formatCount(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
function count(number, singular) {
    return `${formatCount(number)} ${singular}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7740:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pinsOutput)
/* harmony export */ });
/** The output `pins`: each directory that comes from a commit of its own, and that commit. */
function pinsOutput(services) {
    return Object.fromEntries(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, sha }) => [directory, sha])));
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Lines in columns, for a terminal. */
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotator),
/* harmony export */   o: () => (/* binding */ makeContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(592);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4110);
/** What every operation is given by a host: who asks, for which services, as whom, and who is told. */




/** A host shows about this many annotations of a kind; the rest would be lost unseen. */
const MAX_ANNOTATIONS = 10;
function makeContext(host, inputs, signal) {
    const token = host.token(inputs);
    const codeToken = host.codeToken(inputs);
    for (const secret of new Set([token?.value, codeToken?.value])) {
        if (secret === undefined)
            continue;
        host.mask(secret);
        host.mask((0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .basic */ .HX)(secret).replace('basic ', ''));
    }
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, inputs.workingDirectory ?? '.');
    const asTop = host.atTerminal && inputs.workingDirectory === undefined;
    const codeRepository = (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openCodeRepository */ .Ev)(workingDirectory, asTop, signal);
    // Whoever needs it hears of the failure.
    codeRepository.catch(() => { });
    return {
        host,
        inputs,
        signal,
        codeRepository,
        request: {
            ...inputs,
            token,
            codeToken,
            pathsFrom: host.atTerminal ? host.workspace : workingDirectory,
            baseInput: host.show('base'),
            event: () => host.event(),
            gitHubServer: host.gitHubServer,
            ownOrigin: host.ownOrigin,
            attempts: inputs.retries,
            storeBase: host.storeBase,
            cacheService: host.cacheService,
            temporary: host.temporary,
            isLocalUser: host.isLocalUser,
        },
        log: {
            progress: host.onProgress,
            info: (text) => host.say('info', text),
            notice: (text) => host.say('notice', text),
            warning: annotator(host, 'warning'),
        },
    };
}
/** Says problems at their places; those that a host would no longer show go into the log alone. */
function annotator(host, level) {
    let said = 0;
    return ({ message, at }) => {
        said++;
        if (said <= MAX_ANNOTATIONS)
            host.say(level, message, at);
        else
            host.say('info', at === undefined ? message : `${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} ${message}`);
    };
}


/***/ }),

/***/ 3872:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony exports findUnknown, parseGivenPaths */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(592);
/* harmony import */ var _pins_load_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4586);
/* harmony import */ var _pins_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6095);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7027);
/* harmony import */ var _pins_pins_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(242);
/* harmony import */ var _pins_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1925);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8465);
/** From what a run was asked to the services that it is about, with their pins. */











/** @throws `bad-manifest` where the file is missing or wrong, or its `$path` cannot be */
function locate(codeRepository, path) {
    const root = (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .readRootManifest */ .Mr)(codeRepository.root);
    (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfWrong */ .tu)([root]);
    const assetsRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(codeRepository.root, path ?? root.settings.path ?? _pins_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_PATH */ .OM);
    return { root, assetsRoot, inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path) };
}
/** @param located where it is known already */
async function select(request, codeRepository, log, signal, located = locate(codeRepository, request.path)) {
    const selecting = new Selecting(request, codeRepository, log, signal);
    try {
        return await selecting.select(located);
    }
    finally {
        selecting.close();
    }
}
class Selecting {
    request;
    codeRepository;
    historyMade;
    log;
    signal;
    constructor(request, codeRepository, log, signal) {
        this.request = request;
        this.codeRepository = codeRepository;
        this.log = log;
        this.signal = signal;
    }
    /** Loaded where it is needed: most often, services are named. */
    async history() {
        const { CodeHistory } = await __nccwpck_require__.e(/* import() */ 896).then(__nccwpck_require__.bind(__nccwpck_require__, 7896));
        this.historyMade ??= new CodeHistory(this.codeRepository, { ...this.request, log: this.log }, this.signal);
        return this.historyMade;
    }
    close() {
        this.historyMade?.close();
    }
    async select({ root, assetsRoot, inside }) {
        const { request, codeRepository, log } = this;
        root.warnings.forEach(log.warning);
        const globs = await _services_js__WEBPACK_IMPORTED_MODULE_7__/* .ServiceGlobs */ .HY.parse(root.settings.services ?? _pins_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_SERVICES */ .LK);
        await this.checkServices(globs, root);
        const paths = givenPaths(request, codeRepository, globs);
        const change = paths === undefined || request.compare === true ? await this.findChange() : undefined;
        const manifests = await this.readManifests(root, (0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .scopesOf */ .ZK)(paths ?? [], globs), change, globs, inside);
        for (const { warnings } of manifests.slice(1))
            warnings.forEach(log.warning);
        const pins = new _pins_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .Pins */ .R(manifests);
        pins.unreachable().forEach(log.warning);
        const before = change === undefined ? undefined : await this.pinsBefore(change, manifests);
        if (before?.otherRepository !== undefined) {
            log.notice(`The assets repository was ${before.otherRepository} before: what its recordings were is not compared.`);
        }
        if (paths !== undefined) {
            const services = await (0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .givenServices */ .UO)(paths, globs, pins, codeRepository.root, request.lostPins === true ? before?.pins : undefined);
            const unknown = request.serverTells === true ? [] : await findUnknown(services, assetsRoot, codeRepository, this.signal);
            for (const { what, question } of unknown)
                log.notice(`${what} ${question}`);
            if (services.length === 0)
                await this.warnOfGlobs(globs);
            return { root, assetsRoot, manifests, pins, globs, before, services };
        }
        if (change === undefined || before === undefined)
            throw new Error('no change was looked for');
        return { root, assetsRoot, manifests, pins, globs, before, services: await this.changed(change, before, pins, globs) };
    }
    async findChange() {
        const { findChange } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 77));
        return findChange({ ...this.request, onDisk: this.request.isLocalUser }, this.codeRepository, await this.history(), this.log);
    }
    async pinsBefore(change, manifests) {
        const { pinsBefore } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 77));
        return pinsBefore(change, manifests, await this.history());
    }
    /** A glob of the file without a directory would leave services out in silence. */
    async checkServices(globs, { settings, places }) {
        if (settings.services === undefined)
            return;
        const lost = await this.notInIndex(await globs.unmatched(this.codeRepository.root));
        if (lost.length === 0)
            return;
        const what = lost.map((glob) => JSON.stringify(glob)).join(', ');
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestError */ .eZ)([
            { message: `no directory matches ${what}; correct it or leave it out`, at: places.$services ?? { file: _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i } },
        ]);
    }
    /** Those globs that do not match in what a sparse checkout left out either. */
    async notInIndex(unmatched) {
        if (unmatched.length === 0)
            return [];
        const directories = await (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .listDirectories */ .Sk)(this.codeRepository, this.signal);
        const lost = await Promise.all(unmatched.map(async (text) => {
            const glob = await _services_js__WEBPACK_IMPORTED_MODULE_7__/* .ServiceGlobs */ .HY.parse([text]);
            return directories.some((directory) => glob.matches(directory)) ? [] : [text];
        }));
        return lost.flat();
    }
    async changed(change, before, pins, globs) {
        const { servicesOfFiles, servicesOfPins, withPins } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 77));
        const below = (directory) => this.servicesBelow(change, directory, globs);
        const byPins = await servicesOfPins(change, globs, pins, before.pins, below);
        const byFiles = this.request.compare === true ? [] : servicesOfFiles(change, globs, [pins, before.pins]);
        const { chosen, unpinned } = withPins(new Set([...byPins, ...byFiles]), pins);
        if (this.request.compare === true) {
            // A service that lost its pin lost its recordings.
            return [...chosen, ...unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }))];
        }
        const hasServices = chosen.length > 0 || (await this.warnOfGlobs(globs));
        if (this.request.isLocalUser && chosen.length + unpinned.length === 0) {
            const all = hasServices ? " All that have a pin: assets-sync sync '*'" : '';
            this.log.notice(`Nothing that you changed is in a service.${all}`);
        }
        if (unpinned.length > 0)
            this.log.notice(`Changed, but without a pin, and left out: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(unpinned)}.`);
        return chosen;
    }
    /** @returns whether there is a directory for each */
    async warnOfGlobs(globs) {
        const unmatched = await globs.unmatched(this.codeRepository.root);
        if (unmatched.length === 0)
            return true;
        this.log.notice(`No directory matches ${unmatched.join(', ')}: say in $services which directories are services.`);
        return false;
    }
    /** From the commit where that is what counts: a sparse checkout has only some of it on disk. */
    async servicesBelow(change, directory, globs) {
        if (change.head === undefined)
            return globs.below(this.codeRepository.root, directory);
        const all = await (await this.history()).directories(change.head, directory);
        return all.filter((path) => globs.matches(path));
    }
    /** Reads every recordings.json that counts for given directories and for what a change touches, the root's first. */
    async readManifests(root, given, change, globs, assetsRoot) {
        const { servicesOfFiles } = change === undefined ? {} : await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 77));
        const touchedBy = (pins) => [...(change && servicesOfFiles ? servicesOfFiles(change, globs, pins) : [])];
        let scopes = new Set([...given, ...(change?.manifestDirectories ?? []), ...touchedBy([])]);
        for (;;) {
            const split = await this.readBelow([...scopes], change, assetsRoot, root);
            const manifests = [root, ...split];
            (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfWrong */ .tu)(manifests);
            // A changed file may be in a pinned directory that is no service by its name.
            const all = new Set([...scopes, ...touchedBy([new _pins_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .Pins */ .R(manifests)])]);
            if (all.size === scopes.size)
                return manifests;
            scopes = all;
        }
    }
    async readBelow(scopes, change, assetsRoot, root) {
        // What a commit says is what counts in CI: what else lies on its disk is none of the change.
        const untracked = change === undefined || change.head === undefined;
        const listing = await (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .listManifests */ .po)(this.codeRepository, { scopes, assetsRoot, untracked }, this.signal);
        if (listing.rootIsTracked) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('foreign-root', `The code repository tracks files in the assets root (${assetsRoot}).`, {
                hint: 'Remove them from it (git rm -r --cached), or name another directory in $path.',
                at: root.places.$path,
            });
        }
        const manifestDirectories = new Set([
            ...listing.manifestDirectories,
            ...scopes.flatMap(_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .upward */ .Oz),
            ...(change === undefined ? [] : directoriesOf(change)),
        ]);
        for (const manifestDirectory of [_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv, ...listing.sparse])
            manifestDirectories.delete(manifestDirectory);
        const onDisk = [...manifestDirectories].map((manifestDirectory) => (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(this.codeRepository.root, manifestDirectory));
        const sparse = listing.sparse.filter((manifestDirectory) => manifestDirectory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv && !onDisk.some((manifest) => manifest?.manifestDirectory === manifestDirectory));
        return [...onDisk, ...(await this.readSparse(sparse))]
            .filter((manifest) => manifest !== undefined)
            .sort((a, b) => (a.manifestDirectory < b.manifestDirectory ? -1 : 1));
    }
    /** Reads the recordings.json files that a sparse checkout left out, as they are in the commit. */
    async readSparse(manifestDirectories) {
        if (manifestDirectories.length === 0)
            return [];
        const history = await this.history();
        const { sha } = await history.checkedOut();
        const texts = await history.readManifestTexts(sha, manifestDirectories);
        return manifestDirectories.map((manifestDirectory) => {
            const text = texts.get(manifestDirectory);
            if (text !== undefined)
                return (0,_pins_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)(text, manifestDirectory);
            const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .joinDirectory */ .as)(manifestDirectory, _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i);
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} counts, but it is neither checked out here nor in the commit.`, {
                hint: `Add it to the sparse checkout: git sparse-checkout add ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .showDirectory */ .fi)(manifestDirectory)}`,
                at: { file },
            });
        });
    }
}
/** Of which services there is nothing but the name, and what may be done about it: a catch-all pins a mistyped one too. */
async function findUnknown(services, assetsRoot, codeRepository, signal) {
    const unknown = services.filter(({ service, unknown }) => unknown === true && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assetsRoot, service)));
    if (unknown.length === 0)
        return [];
    // A sparse checkout has only some of them on disk.
    const tracked = new Set(await (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .listDirectories */ .Sk)(codeRepository, signal));
    return unknown
        .filter(({ service }) => !tracked.has(service))
        .map(({ service, meant }) => ({
        what: `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .showDirectory */ .fi)(service)} is neither in the codeRepository repository nor pinned by name nor in the assets root.`,
        question: meant === undefined ? 'Is it spelled right?' : `Did you mean ${meant}?`,
    }));
}
/** The directories that changed files are in, and those above. */
function directoriesOf({ paths }) {
    const directories = new Set();
    for (const { path } of paths) {
        for (let at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .parentDirectory */ .im)(path); at !== _base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv && !directories.has(at); at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .parentDirectory */ .im)(at)) {
            directories.add(at);
        }
    }
    return directories;
}
/** @returns undefined for what the change touches */
function givenPaths(request, codeRepository, globs) {
    if (request.paths.length > 0)
        return parseGivenPaths(request, codeRepository);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(codeRepository.root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(request.pathsFrom));
    const isInside = from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from);
    if (!request.isLocalUser || request.base !== undefined || !isInside)
        return undefined;
    const here = globs.serviceOf((0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGivenPath */ .Wz)('.', codeRepository.root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(request.pathsFrom)));
    return here === undefined ? undefined : [here];
}
/** Paths as they were given; throws `bad-usage` for one outside the code repository. */
function parseGivenPaths({ paths, pathsFrom }, codeRepository) {
    const from = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(pathsFrom);
    return paths.map((path) => {
        if (path === _services_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2)
            return _services_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2;
        // As in git, paths are relative to where one is; a path from the top is understood there too.
        return (0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGivenPath */ .Wz)(path, codeRepository.root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path)) ? from : codeRepository.root);
    });
}
/** @returns the assets root relative to the code repository, or undefined where the caller put it outside */
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(codeRepository.root, assetsRoot).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const outside = path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
    if (outside && given !== undefined)
        return undefined;
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .parseDirectory */ .Bp)(path);
    if (outside || 'error' in parsed || parsed.directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv) {
        const message = 'the assets root must be a directory inside the code repository, not its top and not .git';
        if (given === undefined)
            throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestError */ .eZ)([{ message, at: at ?? { file: 'recordings.json' } }]);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${given} cannot be the assets root: ${message}.`, {
            hint: 'Give a directory such as .assets.',
        });
    }
    for (const pinnedTree of (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRepository.root, pinnedTree), { throwIfNoEntry: false });
        if (found?.isSymbolicLink() !== true)
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('foreign-root', `${pinnedTree} is a symbolic link, so the assets root could be anywhere.`, {
            hint: 'Replace it by a directory, or name another one in $path.',
            at,
        });
    }
    return parsed.directory;
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y2: () => (/* binding */ ALL),
  HY: () => (/* binding */ ServiceGlobs),
  UO: () => (/* binding */ givenServices),
  Wz: () => (/* binding */ parseGivenPath),
  ZK: () => (/* binding */ scopesOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/base/closest-match.ts
/** What somebody may have meant who mistyped a name. */
/** More mistakes than this make another word. */
const MAX_MISTAKES = 2;
/** The candidate that is closestMatch to a path, or that it is the end of (`tables` for `sdk/tables`); undefined where none is near. */
function closestMatch(path, candidates) {
    let best;
    const typed = path.toLowerCase();
    for (const candidate of candidates) {
        const name = candidate.toLowerCase();
        const mistakes = name.endsWith(`/${typed}`) ? 0 : countMistakes(typed, name);
        if (mistakes <= Math.min(MAX_MISTAKES, candidate.length / 3) && mistakes < (best?.mistakes ?? Number.POSITIVE_INFINITY)) {
            best = { candidate, mistakes };
        }
    }
    return best?.candidate;
}
/** How many letters were left out, added, mistaken or swapped with the next one. */
function countMistakes(one, other) {
    const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
    const at = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
    for (let row = 1; row <= one.length; row++) {
        rows[row] = [row];
        for (let column = 1; column <= other.length; column++) {
            const same = one[row - 1] === other[column - 1];
            const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1), swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
    }
    return at(one.length, other.length);
}

// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __nccwpck_require__(7027);
;// CONCATENATED MODULE: ./src/selection/services.ts
/** Which services a run is about. */







/** `*` in place of a path. */
const ALL = '*';
/** A path as it was given, as a directory of the code repository; throws `bad-usage` for one outside. */
function parseGivenPath(text, codeRoot, base) {
    const path = (0,external_node_path_.relative)(codeRoot, followLinks((0,external_node_path_.resolve)(base, text)));
    if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path)) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${text} is outside the codeRepository repository (${codeRoot}).`, {
            hint: 'Give paths below it, such as sdk/tables.',
        });
    }
    const parsed = (0,base_directory/* parseDirectory */.Bp)(path.split(external_node_path_.sep).join('/'));
    if ('directory' in parsed)
        return parsed.directory;
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
        hint: 'Give paths such as sdk/tables.',
    });
}
/** A path without symbolic links in the part of it that exists: `codeRoot` has none. */
function followLinks(path) {
    for (let existing = path;; existing = (0,external_node_path_.dirname)(existing)) {
        try {
            return (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(existing), (0,external_node_path_.relative)(existing, path));
        }
        catch {
            if ((0,external_node_path_.dirname)(existing) === existing)
                return path;
        }
    }
}
/** What `$services` says. */
class ServiceGlobs {
    globs;
    constructor(globs) {
        this.globs = globs;
    }
    static async parse(globs) {
        return new ServiceGlobs(await Promise.all(globs.map(parseGlob)));
    }
    /** The service that contains a path (the deepest, where globs nest), or undefined. */
    serviceOf(path) {
        return (0,base_directory/* upward */.Oz)(path).find((directory) => directory !== base_directory/* TOP */.wv && this.matches(directory));
    }
    /** The globs that no directory on disk matches. */
    async unmatched(codeRoot) {
        const found = await Promise.all(this.globs.map(({ base, depth, matches }) => walk(codeRoot, base, depth, matches)));
        return this.globs.filter((_, index) => !found[index]).map(({ text }) => text);
    }
    matches(path) {
        return this.globs.some((glob) => glob.matches(path));
    }
    /** The services that the code repository has on disk in or below a directory. */
    async below(codeRoot, directory) {
        const found = new Set();
        for (const glob of this.globs) {
            const start = (0,base_directory/* isWithin */.UO)(directory, glob.base) ? directory : (0,base_directory/* isWithin */.UO)(glob.base, directory) ? glob.base : undefined;
            if (start === undefined)
                continue;
            await walk(codeRoot, start, glob.depth, (path) => {
                if (glob.matches(path))
                    found.add(path);
                return false;
            });
        }
        return [...found].sort();
    }
}
/** Names and whole-segment stars (`sdk/*`), as nearly every glob is, are compared here; for more a library is loaded. */
async function parseGlob(text) {
    const glob = text.replace(/^\/|\/$/g, '');
    const segments = glob.split('/');
    const firstPattern = segments.findIndex((segment) => /[*?[\]{}()!+@\\]/.test(segment));
    const base = (firstPattern < 0 ? glob : segments.slice(0, firstPattern).join('/'));
    const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : segments.length;
    if (segments.every((segment) => segment === '*' || !/[*?[\]{}()!+@\\]/.test(segment))) {
        const matches = (path) => {
            const names = path.split('/');
            const fits = (segment, index) => segment === '*' ? !names[index]?.startsWith('.') : segment === names[index];
            return names.length === segments.length && segments.every(fits);
        };
        return { text, base, depth, matches };
    }
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 23));
    return { text, base, depth, matches: picomatch(glob, { dot: false }) };
}
/**
 * Calls `visit` for a directory and those below it, down to a depth that counts from the top, until it says that it has seen
 * enough.
 * @returns whether it said so
 */
async function walk(codeRoot, directory, depth, visit) {
    let entries;
    try {
        entries = await (0,promises_.readdir)((0,external_node_path_.join)(codeRoot, directory), { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return false;
        throw error;
    }
    if (directory !== base_directory/* TOP */.wv && visit(directory))
        return true;
    if (directory !== base_directory/* TOP */.wv && directory.split('/').length >= depth)
        return false;
    for (const entry of entries) {
        if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules')
            continue;
        const parsed = (0,base_directory/* parseDirectory */.Bp)(entry.name);
        // A name that no pin could spell is nothing that could be synced.
        if ('error' in parsed)
            continue;
        if (await walk(codeRoot, (0,base_directory/* joinDirectory */.as)(directory, parsed.directory), depth, visit))
            return true;
    }
    return false;
}
/** The directories whose recordings.json files must be known before given paths can be resolved. */
function scopesOf(paths, globs) {
    return paths.includes(ALL) ? [base_directory/* TOP */.wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
/**
 * The services that given paths mean, sorted. Every one has a pin, or had one.
 * @param earlier other pins that a path may mean: those of before a change
 * @throws `no-pin` for a path that has none
 */
async function givenServices(paths, globs, pins, codeRoot, earlier) {
    const allPins = earlier === undefined ? [pins] : [pins, earlier];
    const chosen = new Map();
    for (const path of paths) {
        if (path === manifest_name/* MANIFEST_NAME */.i)
            throw expanded();
        const known = path === ALL || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(codeRoot, path)) ? undefined : await knownServices(globs, allPins, codeRoot);
        const name = path === ALL ? path : (globs.serviceOf(path) ?? path);
        const near = known === undefined || known.has(name) ? undefined : closestMatch(name, [...known]);
        const services = await servicesOfPath(path, globs, allPins, codeRoot, near);
        // A directory above services, or *, names none of them.
        const names = services.length === 1 && path !== ALL && !(services[0] !== path && (0,base_directory/* isWithin */.UO)(services[0] ?? base_directory/* TOP */.wv, path));
        for (const service of services) {
            const unknown = known !== undefined && !known.has(service);
            chosen.set(service, { given: names || chosen.get(service)?.given === true, meant: near, unknown });
        }
    }
    return [...chosen].map(([service, how]) => ({ service, ...how, pinnedTrees: pins.pinnedTreesOf(service) })).sort(byService);
}
/** What a pin or a directory of the code repository says is a service. */
async function knownServices(globs, allPins, codeRoot) {
    return new Set([...allPins.flatMap(({ directories }) => directories), ...(await globs.below(codeRoot, base_directory/* TOP */.wv))]);
}
function expanded() {
    return new errors/* AssetsSyncError */.Fl('no-pin', `${manifest_name/* MANIFEST_NAME */.i} is in no service, so no pin is for it.`, {
        hint: "Name services; for all of them quote the star, which your shell may have replaced: '*'.",
    });
}
function byService(a, b) {
    return a.service < b.service ? -1 : 1;
}
async function servicesOfPath(path, globs, allPins, codeRoot, near) {
    const above = path === ALL ? base_directory/* TOP */.wv : path;
    const service = globs.serviceOf(above);
    if (service !== undefined)
        return [requirePinned(service, allPins, near)];
    const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => (0,base_directory/* isWithin */.UO)(directory, above));
    const candidates = [
        ...(await globs.below(codeRoot, above)),
        ...pinnedBelow.map((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : undefined)),
    ];
    const below = candidates.filter((candidate) => candidate !== undefined).filter((candidate) => isPinned(candidate, allPins));
    if (below.length > 0 || path === ALL)
        return below;
    if (path === base_directory/* TOP */.wv) {
        throw new errors/* AssetsSyncError */.Fl('no-pin', 'No service below the top of the code repository has a pin.', {
            hint: 'Name a service (sdk/tables), or say in $services which directories are services.',
        });
    }
    const targeted = allPins.map((pins) => pins.resolveTargeted(path)?.directory).find((directory) => directory !== undefined);
    return [requirePinned(targeted ?? path, allPins, near)];
}
function isPinned(service, allPins) {
    return allPins.some((pins) => pins.pinnedTreesOf(service).length > 0);
}
function requirePinned(service, allPins, near) {
    if (isPinned(service, allPins))
        return service;
    const known = [...new Set(allPins.flatMap(({ directories }) => directories))];
    const some = (0,errors/* listNames */.Zv)(known);
    // A shell completes paths in the assets root.
    const meant = near ?? known.find((directory) => service.endsWith(`/${directory}`));
    const what = `There is no pin for ${(0,base_directory/* showDirectory */.fi)(service)}.`;
    if (service.includes('*')) {
        throw new errors/* AssetsSyncError */.Fl('no-pin', what, { hint: "Name a service or a directory above some; only '*' alone means all." });
    }
    throw new errors/* AssetsSyncError */.Fl('no-pin', what, {
        hint: `${meant === undefined ? '' : `Did you mean ${meant}? `}Add ${JSON.stringify(service)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${some})` : ''}.`,
    });
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ healing)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _git_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6277);
/** A store in which git cannot read an object is fetched again. */


/** Another run may throw the store away while this one reads it: not only damage makes an attempt fail. */
const ATTEMPTS = 4;
/** Runs `body`, and again where it failed because the store cannot be read. */
async function healing(store, log, signal, body) {
    for (let attempt = 1;; attempt++) {
        const { generation } = store;
        try {
            return await body();
        }
        catch (error) {
            if (attempt === ATTEMPTS || !isUnreadable(error, store))
                throw error;
            log.info('Something in the store cannot be read; it is fetched again.');
            await store.discard(generation, signal);
        }
    }
}
function isUnreadable(error, { dir }) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl) {
        const detail = error.detail ?? '';
        if (error.code === 'missing-store')
            return true;
        return error.code === 'git-failed' && ((0,_git_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .saysUnreadable */ .Y)(detail) || detail.includes(`not a git repository: '${dir}`));
    }
    // Deleted under our hands.
    const { code, path } = error;
    return code === 'ENOENT' && path?.startsWith(dir) === true;
}


/***/ }),

/***/ 445:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ storeFolder),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   fc: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/** Where a store is. */




/** @param base absolute: the folder that holds the stores */
function storeFolder(base, url) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, repositoryKey(url));
}
/** A folder name for the repository: readable, and different for different repositories. */
function repositoryKey({ url }) {
    const identity = url.replace(/\.git$/, '');
    const readable = identity
        .replace(/^.*?:\/\/|^.*@/, '')
        .split(/[^\w.-]+/)
        .slice(-2)
        .join('-')
        .replace(/^[.-]+/, '');
    return `${readable.slice(-60)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 12)}`;
}
/**
 * One by one: Node's own `recursive` never ends where there can be no folder (in /proc, say).
 * @throws `not-writable` where it cannot be made, say below a link to a disk that is not there
 */
function makeFolder(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir))
        return;
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(dir));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(dir);
    }
    catch (error) {
        // Another run may have made it.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir))
            return;
        const { code } = error;
        if (code !== 'EEXIST' && code !== 'ENOENT')
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('not-writable', `${dir} cannot be made: a part of its path leads nowhere.`, {
            hint: 'Make that folder, or name another one for the store in ASSETS_SYNC_STORE.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Store)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _base_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9278);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9246);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4406);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1853);
/* harmony import */ var _git_scratch_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4570);
/* harmony import */ var _store_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(445);
/**
 * What this machine keeps of one assets repository.
 *
 * ```
 * <store>/
 *   objects/                        complete service trees only, never a promise: assets roots borrow from here
 *   refs/assets-sync/trees/<tree>   that tree is here, with everything in it; the file's time is its last use
 *   latest/<key>                    the tree of a directory that was asked for last: what its next one most likely resembles
 *   roots/<key>                     paths of the assets roots that borrow from here
 *   repository                      its address, for people
 *   signature                       says that it was made here, and not copied or restored
 *   index/                          commits and trees of blobless fetches: what a SHA alone is looked up in
 *   branch/                         the whole main branch, only for a server without filters, or that gives out nothing by name
 *   proved/<branch>.json            which commits were proved to be on the branch, and trees of commits
 *   server.json                     what the server cannot do
 *   tmp/                            a git directory for each fetch under way
 * ```
 */












/** After this many milliseconds a server is asked again: hosts learn. */
const LIMITS_LAST = 30 * 24 * 3600 * 1000;
/** What there is of fetches, in the order in which it is thrown away: nobody trusts what has no mark any more. */
const FETCHED = ['refs', 'config', 'objects', 'index', 'branch'];
class Store {
    /** The address of the assets repository. */
    repository;
    dir;
    /** Absolute: what assets roots name as their alternate. */
    objects;
    used = [];
    removals = [];
    constructor(base, { url }) {
        this.repository = url;
        this.dir = (0,_store_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .storeFolder */ .IS)(base, { url });
        this.objects = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'objects');
    }
    get index() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'index');
    }
    get branch() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'branch');
    }
    get packFolders() {
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.objects, 'pack'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.index, 'objects/pack')];
    }
    /** Whether it is time to put packs together. */
    get hasManyPacks() {
        return this.packFolders.some((folder) => (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .packsIn */ .kg)(folder).length > _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_PACKS */ .op);
    }
    get tipsFolder() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.index, 'tips');
    }
    get marksFolder() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'refs/assets-sync/trees');
    }
    /** The trees that are here with everything in them. */
    get marks() {
        return marksIn(this.marksFolder);
    }
    /** The commits that the index was fetched for. */
    get tips() {
        return marksIn(this.tipsFolder);
    }
    treeRef(tree) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.marksFolder, tree);
    }
    /** Makes the folders, unless they are there. A store that is not ours yet is made under its lock: see `openStore`. */
    make() {
        for (const path of [this.marksFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.objects, 'pack'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp')])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { recursive: true });
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'repository'), `${this.repository}\n`);
        // gc and repack refuse to drop an object of such a repository, whoever runs them.
        makeUnlessThere(this.dir, [..._git_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .BARE_CONFIG */ .Az, ['extensions.preciousObjects', 'true']]);
    }
    /** Whether nobody put anything here: what a run left that was killed while it made the store counts as somebody's. */
    get isEmpty() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.dir).every((name) => name === 'lock' || name === 'tmp');
    }
    /**
     * Whether what is here was fetched here. A store that was copied or restored from an archive has a HEAD of its own: nobody
     * who made the archive could know which file that would be.
     */
    get isOurs() {
        const signature = this.findSignature();
        return signature !== undefined && (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'signature')) === signature;
    }
    /** Says that what is here was fetched or checked here. */
    sign() {
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'signature'), this.findSignature() ?? '');
    }
    findSignature() {
        return identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'HEAD'));
    }
    /** Moves everything away but the lock that our caller holds. @returns where it is until the run ends */
    setAside() {
        const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp', `aside-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(aside, { recursive: true });
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.dir)) {
            if (name !== 'tmp' && name !== 'lock')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, name), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(aside, name));
        }
        this.used.push(aside);
        return aside;
    }
    /** Changes whenever everything is thrown away; undefined where there is nothing. */
    get generation() {
        return identityOf(this.objects);
    }
    /**
     * Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again.
     * @param generation the one that cannot be read: if it is gone already, what is there since stays
     */
    async discard(generation, signal) {
        await this.withLock(signal, async () => {
            if (this.generation !== generation)
                return;
            for (const name of FETCHED) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, name), { recursive: true, force: true, maxRetries: 3 });
            }
        });
    }
    /** Throws away the index alone. */
    async discardIndex() {
        // First what says that commits are there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.tipsFolder, { recursive: true, force: true, maxRetries: 3 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.index, { recursive: true, force: true, maxRetries: 3 });
    }
    /** Begins to delete what fetches left behind that were killed more than a day ago. */
    sweep() {
        const tmp = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp');
        const yesterday = Date.now() - 24 * 3600 * 1000;
        const isOld = (path) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? yesterday) < yesterday;
        const old = (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(tmp)
            .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tmp, name))
            .filter(isOld);
        // What cannot be deleted today is tried again tomorrow.
        this.removals.push(...old.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true }).catch(() => { })));
    }
    /** Remembers an assets root that borrows from here: what it stands on is not thrown away while it is there. */
    addRoot(assetsRoot) {
        try {
            (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureFile */ .bh)(this.rootFile(assetsRoot), assetsRoot);
        }
        catch (error) {
            // A store that we may only read is pruned by somebody else.
            const { code } = error;
            if (code !== 'EACCES' && code !== 'EROFS')
                throw error;
        }
    }
    removeRoot(assetsRoot) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.rootFile(assetsRoot), { force: true });
    }
    rootFile(assetsRoot) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'roots', keyOf(assetsRoot));
    }
    /** The assets roots that are said to borrow from here; some may be gone. */
    get roots() {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'roots');
        return (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(folder).flatMap((name) => (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)) ?? []);
    }
    /** Whether a tree is here with everything in it; it is used then. */
    hasTree(tree) {
        return touch(this.treeRef(tree)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.treeRef(tree));
    }
    /** Remembers which tree a directory had last. */
    setLatest(directory, tree) {
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'latest', keyOf(directory)), tree);
    }
    /** Forgets those whose trees are gone. */
    pruneLatest() {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'latest');
        for (const name of (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(folder)) {
            const tree = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)) ?? '');
            if (tree === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.treeRef(tree)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { force: true });
        }
    }
    latestOf(directory) {
        return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'latest', keyOf(directory))) ?? '');
    }
    /**
     * Takes the mark of a tree away that nobody used since a moment. Nobody counts on the tree from then on: who looks for it in
     * between finds no mark, and waits for the lock that our caller holds.
     */
    dropMark(tree, since) {
        const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp', `mark-${tree}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(this.treeRef(tree), aside);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(aside).mtimeMs >= since)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, this.treeRef(tree));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside);
    }
    /** Forgets a commit of the index. */
    dropTip(commit) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.tipsFolder, commit), { force: true });
    }
    /** Keeps others from fetching the same at the same time. */
    withLock(signal, body) {
        (0,_store_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .makeFolder */ .fc)(this.dir);
        return (0,_base_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .kK)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'lock'), signal, body);
    }
    readLimits() {
        const text = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'server.json'));
        if (text === undefined)
            return {};
        try {
            const limits = JSON.parse(text);
            return Date.now() - (limits.since ?? 0) < LIMITS_LAST ? limits : {};
        }
        catch {
            return {};
        }
    }
    rememberLimits(limits) {
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'server.json'), `${JSON.stringify({ ...limits, since: Date.now() })}\n`);
    }
    /**
     * Runs `body` with a throw-away git directory.
     * @param borrowed object folders that it sees besides its own
     * @param tips commits at depth 1 in one of them, for the server to leave out what they hold
     */
    async withScratch(borrowed, tips, body) {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp', `${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
        try {
            return await body((0,_git_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .makeScratch */ .lP)(dir, borrowed, tips));
        }
        finally {
            this.used.push(dir);
        }
    }
    /** Cleans up, when everything else is done. */
    async settle() {
        for (const dir of this.used.splice(0))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(dir, { recursive: true, force: true, maxRetries: 3 });
        await Promise.all(this.removals);
    }
    /** Moves a scratch's packs in and marks trees as complete. */
    landTrees(scratch, trees) {
        (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .movePacks */ .S3)(scratch.packs, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.objects, 'pack'));
        this.mark(trees);
    }
    /** Says that trees are here with everything in them. */
    mark(trees) {
        for (const tree of trees)
            (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAtomically */ .vK)(this.treeRef(tree), `${tree}\n`);
    }
    /** Packs trees with everything in them. @returns the pack's file, in the scratch */
    async packTrees(scratch, trees, signal) {
        const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(process.env, this.dir);
        const input = `${trees.join('\n')}\n`;
        const objects = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(['rev-list', '--objects', '--no-object-names', '--stdin'], { environment, input, signal });
        return packObjects(scratch, environment, objects, signal);
    }
    /** Packs commits, and their trees on the way down to directories. @returns the pack's file, in the scratch */
    async packCommits(scratch, places, signal) {
        const names = places.flatMap(({ sha, directory }) => {
            const segments = directory.split('/').slice(0, -1);
            const above = segments.map((_, index) => `${sha}:${segments.slice(0, index + 1).join('/')}`);
            return [sha, `${sha}^{tree}`, ...above];
        });
        const answers = await this.askBatchCheck([...new Set(names)], signal);
        const objects = answers.map((line) => /^([0-9a-f]{40}) (commit|tree)$/.exec(line)?.[1]).filter((name) => name !== undefined);
        return packObjects(scratch, this.lookUpEnvironment, `${[...new Set(objects)].join('\n')}\n`, signal);
    }
    /** Moves the packs of a blobless fetch into the index, where they stay marked as promises. */
    landCommits(scratch) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.tipsFolder, { recursive: true });
        makeUnlessThere(this.index, _git_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .BARE_CONFIG */ .Az);
        (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .movePacks */ .S3)(scratch.packs, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.index, 'objects/pack'));
    }
    /** Remembers commits of the index, to be offered to the server by later fetches. */
    addTips(commits) {
        for (const commit of commits)
            (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.tipsFolder, commit), '');
    }
    /** The commits that were used last, newest first. */
    recentTips(most) {
        return this.tips
            .sort((a, b) => b.used - a.used)
            .slice(0, most)
            .map(({ name }) => name);
    }
    /**
     * Looks directories up in commits, in what is here.
     * @returns for each question the tree, `absent` (the commit is here without that directory), `no-commit` (the name is here,
     * but some other object's) or undefined (no such name here)
     */
    async lookUp(questions, signal) {
        if (questions.length === 0)
            return [];
        const somewhere = [this.index, this.branch].some((dir) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'config')));
        if (!somewhere)
            return questions.map(() => undefined);
        const names = questions.flatMap(({ sha, directory }) => [sha, `${sha}:${directory}`]);
        const answers = await this.askBatchCheck(names, signal);
        return questions.map((_, index) => {
            // A name that is not here comes back as `<name> missing`, and a name may end like an answer.
            const [commit, directory] = answers
                .slice(2 * index, 2 * index + 2)
                .map((line) => /^([0-9a-f]{40}) (commit|tree|blob|tag)$/.exec(line));
            if (commit?.[2] !== 'commit')
                return commit?.[2] === undefined ? undefined : 'no-commit';
            touch((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.tipsFolder, commit[1] ?? ''));
            return (directory?.[2] === 'tree' ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(directory[1] ?? '') : undefined) ?? 'absent';
        });
    }
    /** Whether a commit here really lacks a directory, and not we an object of it. */
    async isAbsent(sha, directory, signal) {
        const args = ['ls-tree', '-d', '-z', '--full-tree', sha, '--', directory];
        const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .tryGit */ .Ii)(args, { environment: this.lookUpEnvironment, signal });
        return code === 0 && stdout.length === 0;
    }
    /** Which of these trees are here, if only their names and those of what they hold. */
    async knownTrees(names, signal) {
        const answers = names.length === 0 ? [] : await this.askBatchCheck(names, signal);
        return new Set(names.filter((name, index) => answers[index] === `${name} tree`));
    }
    /** Trees below trees; undefined where there is no such directory. */
    async findTrees(questions, signal) {
        const deep = questions.filter(({ below }) => below !== '');
        const answers = deep.length === 0
            ? []
            : await this.askBatchCheck(deep.map(({ tree, below }) => `${tree}:${below}`), signal);
        const found = new Map(deep.map((question, index) => [question, /^([0-9a-f]{40}) tree$/.exec(answers[index] ?? '')?.[1]]));
        return questions.map((question) => (question.below === '' ? question.tree : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(found.get(question) ?? '')));
    }
    /** Compares pairs of trees, `<from> <to>` each, and returns git's raw records. */
    diffTrees(pairs, signal) {
        const args = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-renames'];
        // It looks for an index, and a folder of ours has that name.
        const environment = { ...this.lookUpEnvironment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'none') };
        return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(args, { environment, input: `${pairs.join('\n')}\n`, signal });
    }
    get lookUpEnvironment() {
        return {
            ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(process.env, this.dir),
            // Some commands look at the index, whose name is that of a folder here.
            GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'no-index'),
            GIT_ALTERNATE_OBJECT_DIRECTORIES: [this.index, this.branch].map((dir) => (0,_git_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .quotePath */ .WG)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'objects'))).join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter),
        };
    }
    async askBatchCheck(names, signal) {
        const environment = this.lookUpEnvironment;
        const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(args, { environment, input: `${names.join('\n')}\n`, signal });
        return output.toString('utf8').split('\n');
    }
}
async function packObjects(scratch, environment, input, signal) {
    const args = ['pack-objects', '-q', '--window=0', '--delta-base-offset', (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch.dir, 'packed')];
    const name = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(args, { environment, input, signal })).toString('latin1').trim();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch.dir, `packed-${name}.pack`);
}
/** Tells a file or folder from every other one that ever had its name. */
function identityOf(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? undefined : `${found.ino} ${found.birthtimeNs}\n`;
}
/** @returns whether there was a file to give the time of now */
function touch(file) {
    const now = new Date();
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, now, now);
        return true;
    }
    catch {
        return false;
    }
}
function marksIn(folder) {
    return (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(folder).flatMap((text) => {
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(text);
        const found = name === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { throwIfNoEntry: false });
        return name === undefined || found === undefined ? [] : [{ name, used: found.mtimeMs }];
    });
}
/** A file's name for a path. */
function keyOf(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest('hex').slice(0, 24);
}
/** Makes a git directory unless it is there: its configuration is written last. */
function makeUnlessThere(dir, config) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'config')))
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .makeGitDirectory */ .g7)(dir, { config, alternates: [] });
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ completeTrees),
/* harmony export */   di: () => (/* binding */ adopt),
/* harmony export */   zE: () => (/* binding */ takePack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9246);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1853);
/**
 * Packs that come from outside: a cache that a CI system restored, a store that was copied here. Nothing in them is believed:
 * git names each object by its contents anew, and a tree counts as complete only when everything in it was found.
 */






/**
 * Reads a pack into a scratch.
 * @returns whether it was there and whole
 */
async function takePack(scratch, file, signal) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
        return false;
    // A copy, which nobody changes between the check and its use.
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, 'taken.pack');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file, copy);
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, scratch.dir);
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(['index-pack', copy], { environment, signal });
    const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(stdout.toString('latin1').trim().slice(-40));
    const files = (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(scratch.dir).filter((entry) => entry.startsWith('taken.'));
    for (const entry of files) {
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, entry);
        if (code === 0 && name !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.packs, entry.replace('taken', `pack-${name}`)));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(from, { force: true });
    }
    return code === 0 && name !== undefined;
}
/** Checks a store that was not made here, and makes it one of ours. What is wrong in it is dropped. Under its lock. */
async function adopt(store, signal) {
    const marks = store.marks.map(({ name }) => name);
    const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.setAside(), 'objects/pack');
    store.make();
    await store.withScratch([], [], async (scratch) => {
        for (const name of (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(packs).filter((entry) => entry.endsWith('.pack'))) {
            await takePack(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packs, name), signal);
        }
        store.landTrees(scratch, []);
    });
    store.mark(await completeTrees(store, marks, signal));
    store.sign();
}
/** Which of these trees the store holds with everything in them. */
async function completeTrees(store, names, signal) {
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, store.dir);
    const check = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
    const input = names.map((name) => `${name}\n`).join('');
    const types = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(check, { environment, input, signal })).toString('latin1').split('\n');
    const trees = names.filter((name, index) => types[index] === `${name} tree`);
    if (await isComplete(store, trees, signal))
        return trees;
    const complete = [];
    for (const tree of trees)
        if (await isComplete(store, [tree], signal))
            complete.push(tree);
    return complete;
}
async function isComplete(store, trees, signal) {
    if (trees.length === 0)
        return true;
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
        environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, store.dir),
        input: `${trees.join('\n')}\n`,
        signal,
    });
    return code === 0 && !/^\?/m.test(stdout.toString('latin1'));
}


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  notVerified: () => (/* binding */ notVerified),
  pinsOf: () => (/* binding */ pinsOf),
  verifyPins: () => (/* binding */ verifyPins)
});

// UNUSED EXPORTS: findNewest, problemOf

// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/fetch/obtain.ts
var obtain = __nccwpck_require__(4347);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 3 modules
var git = __nccwpck_require__(9246);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __nccwpck_require__(6543);
;// CONCATENATED MODULE: ./src/git/objects/commits.ts
/** What git directories of ours hold of a history, read without asking a server. */






/** Every commit that is reached from some, newest first, children before parents. */
async function readGraph(dir, starts, signal) {
    const graph = new Map();
    if (starts.length === 0)
        return graph;
    const args = ['rev-list', '--topo-order', '--parents', '--stdin'];
    const output = await (0,git/* git */.$Y)(args, { environment: (0,environment/* ownEnvironment */.am)(process.env, dir), input: `${starts.join('\n')}\n`, signal });
    for (const line of output.toString('latin1').split('\n')) {
        const [commit, ...parents] = line.split(' ');
        if (commit !== undefined && commit !== '')
            graph.set(commit, parents);
    }
    return graph;
}
/** The objects of these names that a git directory of ours has. */
async function objectsIn(dir, names, signal) {
    const found = await (0,read/* readObjects */.$)(names, { environment: (0,environment/* ownEnvironment */.am)(process.env, dir), signal });
    return new Map(found.flatMap((object) => (object === undefined ? [] : [[object.name, object]])));
}
/** The commits among these names that are there. */
async function readCommits(dir, names, signal) {
    const commits = new Map();
    for (const { name, type, content } of (await objectsIn(dir, names, signal)).values()) {
        if (type !== 'commit')
            continue;
        const text = content.toString('latin1');
        const header = text.slice(0, text.indexOf('\n\n'));
        const tree = (0,base_sha/* parseSha */.qL)(/^tree ([0-9a-f]{40})$/m.exec(header)?.[1] ?? '');
        const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent);
        if (tree === undefined)
            continue;
        commits.set(name, { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) });
    }
    return commits;
}
/** The commits at which a git directory's history was cut off. */
function readBoundary(dir) {
    const file = (0,external_node_path_.join)(dir, 'shallow');
    const lines = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'latin1').split('\n') : [];
    return new Set(lines.map(base_sha/* parseSha */.qL).filter((name) => name !== undefined));
}
/** The commits that are reached from one, itself the first. */
function ancestors(graph, start) {
    const reached = new Set([start]);
    for (const commit of reached)
        for (const parent of graph.get(commit) ?? [])
            reached.add(parent);
    return reached;
}

// EXTERNAL MODULE: ./src/git/objects/compose-tree.ts
var compose_tree = __nccwpck_require__(9384);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 1 modules
var remote_remote = __nccwpck_require__(5791);
;// CONCATENATED MODULE: ./src/fetch/tree-walk.ts
/** Finds directories in commits by asking for one level of trees at a time: what else a commit holds does not come. */




class tree_walk_TreeWalk {
    remote;
    scratch;
    /** The top tree of each commit. */
    tops = new Map();
    /** Trees by what they hold: directories by name, one character a byte. */
    trees = new Map();
    constructor(remote, scratch) {
        this.remote = remote;
        this.scratch = scratch;
    }
    /** Tells the top trees of commits that were read elsewhere. */
    addTops(commits) {
        for (const [commit, { tree }] of commits)
            this.tops.set(commit, tree);
    }
    /** @returns for each question the directory's tree; `absent` where the commit has no such directory */
    async find(questions, signal) {
        const commits = [...new Set(questions.map(({ sha }) => sha))];
        await this.needCommits(commits, signal);
        let states = questions.map(({ sha, directory }) => ({
            at: this.tops.get(sha) ?? 'absent',
            path: Buffer.from(directory).toString('latin1').split('/').filter(Boolean),
        }));
        for (;;) {
            const needed = states.filter(({ at, path }) => at !== 'absent' && path.length > 0).map(({ at }) => at);
            if (needed.length === 0)
                return states.map(({ at }) => at);
            await this.needTrees([...new Set(needed)], commits, signal);
            states = states.map((state) => {
                const [name, ...path] = state.path;
                if (state.at === 'absent' || name === undefined)
                    return state;
                return { at: this.trees.get(state.at)?.get(name) ?? 'absent', path };
            });
        }
    }
    async needCommits(commits, signal) {
        const lacking = () => commits.filter((commit) => !this.tops.has(commit));
        this.addTops(await readCommits(this.scratch.dir, lacking(), signal));
        const wants = lacking();
        if (wants.length === 0)
            return;
        await this.remote.fetch(this.scratch, { wants, depth: 1, filter: 'tree:0', more: true }, signal);
        this.addTops(await readCommits(this.scratch.dir, wants, signal));
    }
    async needTrees(names, commits, signal) {
        const lacking = () => names.filter((name) => !this.trees.has(name));
        await this.read(lacking(), signal);
        const wants = lacking();
        if (wants.length === 0)
            return;
        try {
            await this.remote.fetch(this.scratch, { wants, filter: 'tree:0', more: true }, signal);
        }
        catch (error) {
            if (!(error instanceof remote_remote/* Refused */.L))
                throw error;
            // A server that gives out commits alone: all trees of them.
            await this.remote.fetch(this.scratch, { wants: commits, depth: 1, filter: 'blob:none', refetch: true }, signal);
        }
        await this.read(wants, signal);
        if (lacking().length === 0)
            return;
        throw new errors/* AssetsSyncError */.Fl('unreachable', `The server of ${this.remote.address} did not send what it was asked for.`, {
            hint: 'Run the command again.',
            detail: `missing: ${lacking().join(' ')}`,
        });
    }
    async read(names, signal) {
        for (const [name, { type, content }] of await objectsIn(this.scratch.dir, names, signal)) {
            const entries = type === 'tree' ? (0,compose_tree/* parseTree */.c)(content) : [];
            const directories = entries.filter(({ mode }) => mode === '40000');
            this.trees.set(name, new Map(directories.map(({ name: entry, object }) => [entry.toString('latin1'), object])));
        }
    }
}

// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __nccwpck_require__(1644);
// EXTERNAL MODULE: ./src/fetch/whole-branch.ts
var whole_branch = __nccwpck_require__(672);
;// CONCATENATED MODULE: ./src/verify/ancestry.ts
/**
 * Proves which commits the assets repository's branch has. Only a history that was fetched for this very question counts:
 * what else is on this machine may be shallow for other reasons. A wrong clock, a server without an ability or a fetch that
 * selects nothing cost more, and never make a commit pass.
 */









/** Up to as many commits are looked at closely: bytes count; with more of them, requests do. */
const ancestry_FEW = 10;
/** How many generations come with a few commits and the branch's tip at once; with many, enough to guess how far back they are. */
const NEAR = 12;
const NEXT = 2;
/** @throws `missing-commit` where there is no such branch, `unreachable` where an answer cannot be had */
async function ancestry_proveCommits(question, signal) {
    const { store } = question;
    const limits = store.readLimits();
    if (limits.noFilters !== true && limits.noNames !== true) {
        const proof = await new LeanProof(question, signal).prove();
        if (proof !== undefined)
            return proof;
    }
    return store.withLock(signal, async (held) => {
        const wasHere = (0,external_node_fs_.existsSync)(store.branch);
        try {
            return await proveByWholeBranch(question, held);
        }
        catch (error) {
            held.throwIfAborted();
            if (!wasHere || !(await isDamaged(store.branch, held)))
                throw error;
            (0,external_node_fs_.rmSync)(store.branch, { recursive: true, force: true });
            return proveByWholeBranch(question, held);
        }
    });
}
async function isDamaged(dir, signal) {
    const args = ['rev-list', '--objects', '--quiet', '--all'];
    return (await (0,git/* tryGit */.Ii)(args, { environment: (0,environment/* ownEnvironment */.am)(process.env, dir), signal })).code !== 0;
}
/** For servers that know filters and give out commits by name: as little history as an answer takes. */
class LeanProof {
    question;
    signal;
    standings = new Map();
    tip;
    scratch;
    constructor(question, signal) {
        this.question = question;
        this.signal = signal;
    }
    /** @returns undefined where the server has turned out to be another kind */
    async prove() {
        const { commits, proved } = this.question;
        const known = commits.filter((commit) => proved.commits.has(commit));
        // The tip of the last time stands for all that was proved against it.
        const earlier = commits.length > 0 && proved.commits.size > 0 ? proved.tip : undefined;
        const fresh = commits.filter((commit) => !proved.commits.has(commit));
        const asked = [...new Set(earlier === undefined ? fresh : [...fresh, earlier])];
        if (!(await this.settle(asked)))
            return undefined;
        if (earlier !== undefined && this.standings.get(earlier)?.is !== 'on-branch') {
            proved.commits.clear();
            if (known.length > 0 && !(await this.settle(known)))
                return undefined;
        }
        for (const commit of known)
            if (proved.commits.has(commit))
                this.standings.set(commit, ON_BRANCH);
        for (const [commit, { is }] of this.standings)
            if (is === 'on-branch')
                proved.commits.add(commit);
        if (commits.length > 0)
            proved.tip = this.tip;
        return { tip: this.tipName, standings: this.standings, scratch: this.looked, whole: false };
    }
    async settle(asked) {
        if (!(await this.look(asked)))
            return false;
        const open = () => asked.filter((commit) => !this.standings.has(commit));
        const steps = [
            (rest) => this.searchBack(rest),
            (rest) => this.exclude(rest),
            (rest) => this.searchAll(rest),
        ];
        // That a commit is not on the branch costs nothing to learn, but of several the server may send all that is.
        if (open().length === 1)
            steps.unshift(...steps.splice(1, 1));
        for (const step of steps) {
            const rest = open();
            if (rest.length > 0)
                await step(rest);
        }
        return true;
    }
    /** Fetches the commits themselves and the tip, with what is near them. @returns false where this is another kind of server */
    async look(asked) {
        const { branch, withTrees } = this.question;
        const filter = withTrees ? 'blob:none' : 'tree:0';
        const depth = asked.length === 0 ? 1 : asked.length <= ancestry_FEW && !withTrees ? NEAR : NEXT;
        const scratch = await this.newScratch();
        const ref = `+refs/heads/${branch}:refs/tip`;
        try {
            const { filtered, missing } = await fetchGivenOut(this.question.remote, scratch, asked, [ref], { depth, filter }, this.signal);
            if (!filtered)
                return this.giveUp({ noFilters: true });
            for (const name of missing)
                this.standings.set(name, MISSING);
        }
        catch (error) {
            if (!(error instanceof remote_remote/* Refused */.L))
                throw error;
            if (error.failure.kind === 'unadvertised')
                return this.giveUp({ noNames: true });
            if (error.failure.kind === 'no-branch')
                throw (0,whole_branch/* noBranch */.k)(this.question.remote, branch, error);
            throw this.moved();
        }
        const tip = await readTip(scratch.dir, 'refs/tip', this.signal);
        if (this.tip !== undefined && this.tip !== tip)
            throw this.moved();
        this.tip = tip;
        this.scratch = scratch;
        const here = asked.filter((commit) => !this.standings.has(commit));
        const commits = await readCommits(scratch.dir, here, this.signal);
        // A tag, a tree or a file is no commit that a branch could have.
        for (const name of here)
            if (!commits.has(name))
                this.standings.set(name, MISSING);
        await this.markReached(scratch, here);
        return true;
    }
    giveUp(limit) {
        const { store } = this.question;
        store.rememberLimits({ ...store.readLimits(), ...limit });
        return false;
    }
    /**
     * Proves by as many generations of the branch as there seem to be since the oldest of these. (By their age alone the server
     * would cut at every merge of a branch that is older, and by what it has in common with them it would send all that
     * such branches began at.)
     */
    async searchBack(rest) {
        const scratch = await this.tryFetch({ wants: [this.tipName], depth: await this.guessDepth(rest) });
        if (scratch !== undefined)
            await this.markReached(scratch, rest);
    }
    /** A guess from the committers' clocks: where it is wrong, it costs another fetch. */
    async guessDepth(rest) {
        const { dir } = this.looked;
        const graph = await readGraph(dir, [this.tipName, ...rest], this.signal);
        const commits = await readCommits(dir, [...graph.keys()], this.signal);
        const timeOf = (name) => commits.get(name)?.time ?? 0;
        const steps = [...graph].flatMap(([name, [first]]) => (first === undefined ? [] : [timeOf(name) - timeOf(first)]));
        const interval = steps.reduce((sum, step) => sum + step, 0) / steps.length;
        const age = timeOf(this.tipName) - Math.min(...rest.map(timeOf));
        const generations = Math.ceil((1.5 * age) / interval) + 50;
        return generations > 0 && generations < ALL_GENERATIONS ? generations : ALL_GENERATIONS;
    }
    /**
     * Proves that commits are not on the branch: the server cuts off what the branch has, so that a commit above such a cut
     * is none of it. That a commit comes proves nothing, for what is wanted always does.
     */
    async exclude(rest) {
        const scratch = await this.tryFetch({ wants: rest, shallowExclude: this.question.branch });
        if (scratch === undefined)
            return;
        const graph = await readGraph(scratch.dir, rest, this.signal);
        const boundary = readBoundary(scratch.dir);
        const cut = await readCommits(scratch.dir, [...boundary], this.signal);
        for (const commit of rest) {
            const own = ancestors(graph, commit);
            const edge = [...own].filter((name) => boundary.has(name));
            if (edge.length === 0)
                continue;
            const forks = edge.flatMap((name) => cut.get(name)?.parents ?? []).filter((name) => !own.has(name));
            this.standings.set(commit, { is: 'elsewhere', forks });
        }
    }
    /** Proves both by all that the branch has. */
    async searchAll(rest) {
        const scratch = await this.tryFetch({ wants: [this.tipName], depth: ALL_GENERATIONS });
        if (scratch === undefined || readBoundary(scratch.dir).size > 0)
            throw incomplete(this.question.remote);
        await this.markReached(scratch, rest);
        for (const commit of rest)
            if (!this.standings.has(commit))
                this.standings.set(commit, { is: 'elsewhere', forks: [] });
    }
    async markReached({ dir }, commits) {
        const graph = await readGraph(dir, [this.tipName], this.signal);
        for (const commit of commits)
            if (graph.has(commit))
                this.standings.set(commit, ON_BRANCH);
    }
    /** @returns undefined where the server says that nothing is as the request says */
    async tryFetch(request) {
        const scratch = await this.newScratch();
        try {
            await this.question.remote.fetch(scratch, { ...request, filter: 'tree:0' }, this.signal);
            return scratch;
        }
        catch (error) {
            if (!(error instanceof remote_remote/* Refused */.L))
                throw error;
            if (error.failure.kind === 'nothing-selected')
                return undefined;
            throw this.moved();
        }
    }
    newScratch() {
        return this.question.store.withScratch([], [], async (scratch) => scratch);
    }
    get tipName() {
        if (this.tip === undefined)
            throw new Error('the tip is not known yet');
        return this.tip;
    }
    get looked() {
        if (this.scratch === undefined)
            throw new Error('nothing was looked at yet');
        return this.scratch;
    }
    moved() {
        const { remote, branch } = this.question;
        return new errors/* AssetsSyncError */.Fl('unreachable', `Branch ${branch} of ${remote.address} was changed while it was read.`, {
            hint: 'Run the command again.',
        });
    }
}
/** What git takes for no limit. */
const ALL_GENERATIONS = 0x7fffffff;
const ON_BRANCH = { is: 'on-branch' };
const MISSING = { is: 'missing' };
/** For servers that send everything anyway, or nothing by name: the whole branch, once; later runs only add to it. */
async function proveByWholeBranch(question, signal) {
    const { store, remote, branch, commits } = question;
    const dir = store.branch;
    // Nothing of ours makes one: it would hide what the branch has.
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'shallow')))
        (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
    await (0,whole_branch/* fetchWholeBranch */.C)(store, remote, branch, signal);
    if (readBoundary(dir).size > 0)
        throw incomplete(remote);
    const scratch = { dir, packs: (0,external_node_path_.join)(dir, 'objects/pack') };
    const tip = await readTip(dir, `refs/heads/${branch}`, signal);
    const graph = await readGraph(dir, [tip], signal);
    const rest = commits.filter((commit) => !graph.has(commit));
    const elsewhere = rest.length === 0 ? [] : await fetchElsewhere(question, scratch, rest, signal);
    const others = await readGraph(dir, elsewhere, signal);
    const standings = new Map();
    for (const commit of commits)
        standings.set(commit, graph.has(commit) ? ON_BRANCH : MISSING);
    for (const commit of elsewhere)
        standings.set(commit, { is: 'elsewhere', forks: forksOf(commit, others, graph) });
    return { tip, standings, scratch, whole: true };
}
/**
 * Fetches those of some commits that the server gives out. It says of one at a time that it does not have it, and an old
 * server may name the wrong one of several, so that each is asked for alone before it counts as missing.
 */
async function fetchGivenOut(remote, scratch, commits, refs, how, signal) {
    const refused = [];
    const missing = new Set();
    const tryWants = async (names, others) => {
        try {
            return (await remote.fetch(scratch, { ...how, wants: [...names, ...others] }, signal)).filtered;
        }
        catch (error) {
            const name = error instanceof remote_remote/* Refused */.L && error.failure.kind === 'missing' ? (0,base_sha/* parseSha */.qL)(error.failure.name) : undefined;
            if (name === undefined || !names.includes(name))
                throw error;
            if (names.length === 1)
                missing.add(name);
            else
                refused.push(name);
            const rest = names.filter((other) => other !== name);
            return rest.length + others.length === 0 ? true : tryWants(rest, others);
        }
    };
    const filtered = await tryWants(commits, refs);
    for (const name of refused)
        await tryWants([name], []);
    return { filtered, missing };
}
function forksOf(commit, others, branch) {
    const own = [...ancestors(others, commit)].filter((name) => !branch.has(name));
    return [...new Set(own.flatMap((name) => others.get(name) ?? []).filter((name) => branch.has(name)))];
}
/** Fetches commits that the branch lacks: by name, else with every branch. @returns those that are to be had */
async function fetchElsewhere({ store, remote }, scratch, commits, signal) {
    if (store.readLimits().noNames !== true) {
        try {
            await fetchGivenOut(remote, scratch, commits, [], { negotiate: true }, signal);
            return [...(await readCommits(scratch.dir, commits, signal)).keys()];
        }
        catch (error) {
            if (!(error instanceof remote_remote/* Refused */.L))
                throw error;
            store.rememberLimits({ ...store.readLimits(), noNames: true });
        }
    }
    // Branches that are gone would still give out what they had.
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(scratch.dir, 'refs/elsewhere'), { recursive: true, force: true });
    await remote.fetch(scratch, { wants: ['+refs/heads/*:refs/elsewhere/*'], negotiate: true }, signal);
    const refs = await (0,git/* git */.$Y)(['for-each-ref', '--format=%(objectname)', 'refs/elsewhere'], {
        environment: (0,environment/* ownEnvironment */.am)(process.env, scratch.dir),
        signal,
    });
    const tips = refs.toString('latin1').split('\n').map(base_sha/* parseSha */.qL);
    const graph = await readGraph(scratch.dir, tips.filter((name) => name !== undefined), signal);
    return commits.filter((commit) => graph.has(commit));
}
async function readTip(dir, ref, signal) {
    const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
    const output = await (0,git/* git */.$Y)(args, { environment: (0,environment/* ownEnvironment */.am)(process.env, dir), signal });
    const tip = (0,base_sha/* parseSha */.qL)(output.toString('latin1').trim());
    if (tip === undefined)
        throw new Error(`${ref} is no commit`);
    return tip;
}
function incomplete(remote) {
    return new errors/* AssetsSyncError */.Fl('unreachable', `The server of ${remote.address} does not give out the whole history of its branch.`, {
        hint: 'Verify against the repository itself, not against a shallow copy.',
    });
}

// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __nccwpck_require__(4406);
;// CONCATENATED MODULE: ./src/verify/ancestry-cache.ts
/** What was proved before, kept in the store: facts that stay true, whatever becomes of the branch. */




/** Of each kind; the oldest are forgotten. */
const MAX_FACTS = 5_000;
function treeKey(sha, directory) {
    return `${sha}:${directory}`;
}
function ancestry_cache_readProved(store, branch) {
    const proved = { tip: undefined, commits: new Set(), trees: new Map() };
    try {
        const said = JSON.parse((0,git_files/* readIfThere */.qC)(fileOf(store, branch)) ?? '{}');
        if (said.branch !== branch)
            return proved;
        proved.tip = (0,base_sha/* parseSha */.qL)(String(said.tip));
        if (proved.tip !== undefined)
            for (const name of said.commits)
                addIfSha(proved.commits, name);
        for (const [key, name] of said.trees) {
            const tree = (0,base_sha/* parseSha */.qL)(String(name));
            if (tree !== undefined)
                proved.trees.set(String(key), tree);
        }
    }
    catch {
        // A damaged file is no proof; what it said before the damage is.
    }
    return proved;
}
function ancestry_cache_writeProved(store, branch, { tip, commits, trees }) {
    const file = fileOf(store, branch);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const facts = { branch, tip, commits: [...commits].slice(-MAX_FACTS), trees: [...trees].slice(-MAX_FACTS) };
    (0,git_files/* writeAtomically */.vK)(file, `${JSON.stringify(facts)}\n`);
}
function fileOf(store, branch) {
    return (0,external_node_path_.join)(store.dir, 'proved', `${encodeURIComponent(branch)}.json`);
}
function addIfSha(commits, name) {
    const sha = (0,base_sha/* parseSha */.qL)(String(name));
    if (sha !== undefined)
        commits.add(sha);
}

;// CONCATENATED MODULE: ./src/verify/squash.ts
/** Where a pin's contents are on the branch, if its commit is not: it was squashed or rebased. */

/** As many commits of the branch are searched, the newest. */
const MAX_COMMITS = 1_000;
/** As many generations are fetched first: most branches are merged soon. */
const squash_NEAR = 64;
/**
 * Searches the branch's newest commits, back to where the lost one's history begins.
 * @returns for each the oldest commit with the same tree at that directory
 */
async function findSquashed({ store, remote, proof, walk }, lost, signal) {
    if (lost.length === 0)
        return [];
    const { dir, graph } = await readRecent(store, remote, proof, lost, signal);
    const candidates = lost.map(({ forks }) => commitsSince(graph, forks));
    walk.addTops(await readCommits(dir, [...new Set(candidates.flat())], signal));
    const questions = lost.flatMap(({ sha, directory }, index) => [sha, ...(candidates[index] ?? [])].map((commit) => ({ sha: commit, directory })));
    const trees = await walk.find(questions, signal);
    let at = 0;
    return candidates.map((commits) => {
        const [own, ...others] = trees.slice(at, at + 1 + commits.length);
        at += 1 + commits.length;
        return own === 'absent' ? undefined : commits[others.lastIndexOf(own)];
    });
}
/** The branch's commits, as many as the search takes: those that came with the proof may do. */
async function readRecent(store, remote, { tip, whole, scratch }, lost, signal) {
    let { dir } = scratch;
    for (const depth of [squash_NEAR, MAX_COMMITS]) {
        const graph = await readGraph(dir, [tip], signal);
        const boundary = readBoundary(dir);
        if (whole || lost.every(({ forks }) => isComplete(graph, boundary, forks)))
            return { dir, graph };
        ({ dir } = await store.withScratch([], [], async (recent) => {
            await remote.fetch(recent, { wants: [tip], depth, filter: 'tree:0' }, signal);
            return recent;
        }));
    }
    return { dir, graph: await readGraph(dir, [tip], signal) };
}
/** Whether everything since the forks is there. */
function isComplete(graph, boundary, forks) {
    return commitsSince(graph, forks).every((commit) => !boundary.has(commit) || forks.includes(commit));
}
/** Newest first; the forks themselves last, for they may have it already. */
function commitsSince(graph, forks) {
    const here = forks.filter((fork) => graph.has(fork));
    const before = new Set(here.flatMap((fork) => [...ancestors(graph, fork)]));
    for (const fork of here)
        before.delete(fork);
    return [...graph.keys()].filter((commit) => !before.has(commit)).slice(0, MAX_COMMITS);
}

;// CONCATENATED MODULE: ./src/verify/verify-pins.ts
/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */










/** The pins that services come from, and another one, each once. */
function pinsOf(services, besides) {
    const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
    return [...new Set(besides === undefined ? pins : [...pins, besides])];
}
/** @throws `unreachable` where it cannot be proved either way */
async function verifyPins(request, log, signal) {
    if (request.pins.length === 0)
        return { proofs: [], requests: 0, bytes: 0 };
    return withRemote(request, log, signal, async (store, remote) => {
        const proofs = await new Verification(store, remote, request).run(signal);
        const { requests, bytes } = await remote.close();
        return { proofs, requests, bytes };
    });
}
/** The newest commit of the branch, what directories are there, and which commits are not on it. */
async function findNewest({ directories, commits, ...request }, log, signal) {
    return withRemote(request, log, signal, async (store, remote) => {
        const proved = readProved(store, request.branch);
        const withTrees = directories.length > FEW;
        const proof = await proveCommits({ store, remote, branch: request.branch, commits, withTrees, proved }, signal);
        writeProved(store, request.branch, proved);
        const elsewhere = commits.filter((commit) => proof.standings.get(commit)?.is === 'elsewhere');
        const questions = directories.map((directory) => ({ sha: proof.tip, directory }));
        const trees = await new TreeWalk(remote, proof.scratch).find(questions, signal);
        const { requests, bytes } = await remote.close();
        return { tip: proof.tip, trees, elsewhere: new Set(elsewhere), requests, bytes };
    });
}
async function withRemote(request, log, signal, body) {
    const store = new store_store/* Store */.i(request.storeBase, request.url);
    const remote = new remote_remote/* Remote */.V({ ...request, log, tokenInput: 'token' });
    try {
        // What a store that was made elsewhere says was proved is no proof.
        await (0,obtain/* openStore */.Ch)(store, signal);
        return await body(store, remote);
    }
    catch (error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'git-failed')
            throw error;
        throw new errors/* AssetsSyncError */.Fl('unreachable', `What the server of ${remote.address} sent cannot be read.`, {
            hint: 'Run the command again.',
            detail: error.detail,
            cause: error,
        });
    }
    finally {
        await remote.close();
        await store.settle();
    }
}
class Verification {
    store;
    remote;
    request;
    proved;
    constructor(store, remote, request) {
        this.store = store;
        this.remote = remote;
        this.request = request;
        this.proved = ancestry_cache_readProved(store, request.branch);
    }
    async run(signal) {
        const { pins, branch, allTrees } = this.request;
        const { store, remote, proved } = this;
        const named = pins.filter(({ tree }) => allTrees || tree !== undefined).map(questionOf);
        await this.lookUpHere(named, signal);
        const question = {
            store,
            remote,
            branch,
            commits: [...new Set(pins.map(({ sha }) => sha))],
            withTrees: new Set(this.unknown(named).map(({ sha }) => sha)).size > ancestry_FEW,
            proved,
        };
        const proof = await ancestry_proveCommits(question, signal);
        const standing = (pin) => proof.standings.get(pin.sha) ?? { is: 'missing' };
        const walk = new tree_walk_TreeWalk(remote, proof.scratch);
        const absent = await this.findTrees(walk, named.filter(({ sha }) => proof.standings.get(sha)?.is !== 'missing'), signal);
        const on = await this.findSquashed(proof, walk, standing, signal);
        ancestry_cache_writeProved(store, branch, proved);
        return pins.map((pin) => {
            const key = treeKey(pin.sha, pin.directory);
            const tree = absent.has(key) ? 'absent' : proved.trees.get(key);
            const outcome = outcomeOf(pin, standing(pin), tree, on.get(pin));
            return { pin, outcome, onBranch: standing(pin).is === 'on-branch', on: on.get(pin), tree };
        });
    }
    unknown(questions) {
        return questions.filter(({ sha, directory }) => !this.proved.trees.has(treeKey(sha, directory)));
    }
    /** What a sync brought says what a commit has; that it seems to lack something may be ours. */
    async lookUpHere(questions, signal) {
        const unknown = this.unknown(questions);
        const answers = await this.store.lookUp(unknown, signal).catch((error) => {
            // A damaged store is none of the server's business, which is asked instead.
            if (error instanceof errors/* AssetsSyncError */.Fl && error.code === 'git-failed')
                return [];
            throw error;
        });
        for (const [index, { sha, directory }] of unknown.entries()) {
            const tree = answers[index];
            if (tree === undefined || tree === 'absent' || tree === 'no-commit')
                continue;
            this.proved.trees.set(treeKey(sha, directory), tree);
        }
    }
    /** @returns the keys of directories that their commits do not have */
    async findTrees(walk, questions, signal) {
        const unknown = this.unknown(questions);
        const absent = new Set();
        for (const [index, tree] of (await walk.find(unknown, signal)).entries()) {
            const { sha, directory } = unknown[index];
            if (tree === 'absent')
                absent.add(treeKey(sha, directory));
            else
                this.proved.trees.set(treeKey(sha, directory), tree);
        }
        return absent;
    }
    async findSquashed(proof, walk, standing, signal) {
        const lost = this.request.pins.flatMap((pin) => {
            const found = standing(pin);
            return found.is === 'elsewhere' ? [{ ...questionOf(pin), pin, forks: found.forks }] : [];
        });
        const found = await findSquashed({ store: this.store, remote: this.remote, proof, walk }, lost, signal);
        return new Map(lost.flatMap(({ pin }, index) => {
            const commit = found[index];
            return commit === undefined ? [] : [[pin, commit]];
        }));
    }
}
function questionOf({ sha, directory }) {
    return { sha, directory };
}
function outcomeOf(pin, standing, tree, on) {
    if (standing.is === 'missing')
        return 'missing';
    // A directory that its commit does not have is empty.
    if (pin.tree !== undefined && pin.tree !== (tree === 'absent' ? base_sha/* EMPTY_TREE */.pL : tree))
        return 'wrong-tree';
    if (standing.is === 'on-branch')
        return 'on-branch';
    return on === undefined ? 'unmerged' : 'squashed';
}
/** What is wrong with a pin and what to do about it; undefined where nothing is. */
function problemOf({ pin, outcome, on, tree }, branch) {
    const what = `${(0,directory/* showDirectory */.fi)(pin.directory)}: ${outcome}`;
    const commit = (0,base_sha/* shortSha */.Fu)(pin.sha);
    const advice = {
        'on-branch': undefined,
        squashed: `${commit} is not on ${branch}, but ${on === undefined ? 'a commit there' : (0,base_sha/* shortSha */.Fu)(on)} has the same recordings; assets-sync repin moves the pin there`,
        unmerged: `${commit} is not on ${branch}; merge its branch or pull request first, with a merge commit`,
        missing: `the server does not give out ${commit}; record again, or restore the branch that had it`,
        'wrong-tree': `tree is not this directory of ${commit}: ${tree === 'absent' || tree === undefined ? 'that has no such directory' : `that is ${tree}`}; assets-sync repin corrects it`,
    }[outcome];
    return advice === undefined ? undefined : { message: `${what}: ${advice}`, at: pin.at };
}
/** The error for pins that are not proved; undefined where all are. */
function notVerified(proofs, branch) {
    const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== undefined);
    if (problems.length === 0)
        return undefined;
    const list = problems.map(({ message, at }) => `${at === undefined ? '' : `${(0,errors/* formatPlace */.dE)(at)} `}${message}`);
    const total = `${problems.length} of ${proofs.length} ${proofs.length === 1 ? 'pin is' : 'pins are'} not good`;
    const message = list.length === 1 ? `${list[0]}.` : `${total}:\n${list.join('\n')}`;
    return new errors/* AssetsSyncError */.Fl('not-verified', message, {
        hint: HINT,
        at: problems[0]?.at,
        problems,
    });
}
const HINT = 'A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.';


/***/ }),

/***/ 1817:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   q4: () => (/* binding */ countPaths)
/* harmony export */ });
/* unused harmony export differencesOf */
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4907);
/* harmony import */ var _local_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7290);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7061);
/** What is in an assets root, looked at from outside: nothing is asked of a server, locked or written. */





const NOTHING_THERE = { synced: undefined, head: undefined, interrupted: undefined };
/**
 * @param assetsRoot absolute
 * @param knowing git looks at the files meanwhile
 */
async function inspectRoot(assetsRoot, knowing, signal) {
    const root = new _root_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsRoot */ ._(assetsRoot, true);
    if (!root.exists())
        return { state: NOTHING_THERE, changes: new Map(), found: new Map(), outside: [] };
    const reading = root.readState(signal);
    const changing = (0,_local_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .localChanges */ .Pl)(root, reading, [_base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv], signal);
    const [state, all, { globs, pins }] = await Promise.all([reading, changing, knowing]);
    const synced = new Set(state.synced?.services.map(({ service }) => service));
    const found = new Map();
    const outside = [];
    for (const change of all) {
        const directory = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .parentDirectory */ .im)(change.path.toString('utf8'));
        const service = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ??
            globs.serviceOf(directory) ??
            pins.resolveTargeted(directory)?.directory;
        const ofService = service === undefined ? outside : (found.get(service) ?? []);
        ofService.push(change);
        if (service !== undefined)
            found.set(service, ofService);
    }
    const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
    return { state, changes, found, outside };
}
/** A push without paths leaves out what is in no service, and nobody would know. */
function outsideNotice(outside) {
    const paths = outside.map(({ path }) => path.toString('utf8'));
    const directory = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .parentDirectory */ .im)((paths[0] ?? ''));
    const advice = directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv
        ? 'move it into the directory of a service'
        : `name its directory: ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q)(['assets-sync', 'push', directory])}`;
    return `In no service, so that a push leaves it out: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
    const differences = { added: [], modified: [], deleted: [] };
    for (const { path, kind } of changes)
        differences[kind].push(path.toString('utf8'));
    for (const paths of Object.values(differences))
        paths.sort();
    return differences;
}
/** How many paths that is. */
function countPaths({ added, modified, deleted }) {
    return added.length + modified.length + deleted.length;
}
/** Whether a service on disk is what its pins say. */
function isAt(pinnedTrees, synced, { url }) {
    return (synced.repository === url &&
        synced.pinnedTrees.length === pinnedTrees.length &&
        pinnedTrees.every(({ directory, sha, tree }, index) => {
            const there = synced.pinnedTrees[index];
            return there?.directory === directory && there.sha === sha && (tree === undefined || there.tree === tree);
        }));
}


/***/ }),

/***/ 7290:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   Pl: () => (/* binding */ localChanges),
/* harmony export */   R1: () => (/* binding */ MAX_PATHSPECS),
/* harmony export */   lj: () => (/* binding */ recover)
/* harmony export */ });
/* unused harmony export explain */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4907);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9246);
/* harmony import */ var _git_unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6277);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9382);
/** What is in an assets root besides what was synced. */








/** More pathspecs than this are slower to match than the whole root is to walk. */
const MAX_PATHSPECS = 50;
/** Milliseconds in which git has refreshed its index and asks for its lock. */
const REFRESH_TAKES = 10_000;
/**
 * Everything below the services that is not as it was synced: committed, staged, changed, new, ignored or gone.
 * @param reading git looks at the files while the state is still being read
 * @param services the top alone for everything
 * @throws `missing-store` where what they changed from cannot be read, `damaged-root` where the root's own files cannot
 */
async function localChanges(root, reading, services, signal) {
    const pathspecs = services.length > MAX_PATHSPECS || services.includes(_base_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv) ? [] : services;
    const common = { environment: root.environment, signal };
    const asking = () => (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .askStatus */ .uy)(root.environment, pathspecs, signal);
    const looking = () => (root.onlyRead ? asking() : whileRefreshing(root, asking));
    const [status, committed] = await Promise.all([
        looking(),
        Promise.resolve(reading).then(({ head, synced }) => head === undefined || synced === undefined
            ? Buffer.alloc(0)
            : (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['diff-tree', '-r', '-z', '--no-renames', '--name-status', synced.commit, head, '--', ...pathspecs], common)),
    ]).catch(async (error) => {
        throw explain(root, error, (await reading).synced?.services ?? []);
    });
    const changes = new Map();
    const fields = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(committed);
    for (let index = 0; index + 1 < fields.length; index += 2) {
        addChange(changes, fields[index]?.toString('latin1') ?? '', fields[index + 1] ?? Buffer.alloc(0));
    }
    for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(status))
        addChange(changes, record.toString('latin1', 0, 2), record.subarray(3));
    return [...changes.values()].filter(({ path }) => services.some((service) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path.toString('utf8'), service)));
}
/** What a person can do about it, where git could not say what changed. */
function explain(root, error, services) {
    if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl) || error.code !== 'git-failed')
        return error;
    const detail = error.detail ?? '';
    const damaged = damagedFile(root, detail);
    if (damaged !== undefined) {
        const mending = damaged.endsWith('index')
            ? `Delete that file and run ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .shellCommand */ .q)(['git', `--git-dir=${root.gitDir}`, `--work-tree=${root.dir}`, 'reset'])}`
            : 'Mend or restore that file';
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('damaged-root', `The git repository of the assets root is damaged: ${damaged} cannot be read.`, {
            hint: `${mending}, then run the command again; the recordings on disk stay as they are.`,
            detail,
        });
    }
    if (!(0,_git_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .saysUnreadable */ .Y)(detail))
        return error;
    const names = services.map(({ service }) => service);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('missing-store', `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(', ')}).`, {
        hint: `Run ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .syncCommand */ .B)(names)}, which fetches it again and leaves what you recorded as it is.`,
        detail,
    });
}
/** The file of the root's own git repository that git could not read. */
function damagedFile(root, words) {
    if (/index file (corrupt|smaller than)|bad index file|bad signature|unknown index entry/.test(words))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.gitDir, 'index');
    return /bad config line \d+ in file (.+)/.exec(words)?.[1];
}
/** Lets git look, which writes down in its index what it has seen. */
async function whileRefreshing(root, asking) {
    const file = refreshing(root);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, '');
    try {
        return await asking();
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
}
/** There while git refreshes its index, under the root's lock. */
function refreshing(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.ours, 'refreshing');
}
/** Removes what a git left that was killed while it looked for local changes. Under the root's lock. */
function recover(root) {
    const marked = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(refreshing(root), { throwIfNoEntry: false });
    if (marked === undefined)
        return;
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.gitDir, 'index.lock');
    const held = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock, { throwIfNoEntry: false });
    // A later one is held by somebody who is at work.
    if (held !== undefined && held.mtimeMs - marked.mtimeMs < REFRESH_TAKES)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lock, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(refreshing(root));
}
function addChange(changes, letters, path) {
    const kind = /[?!A]/.test(letters) ? 'added' : letters.includes('D') ? 'deleted' : 'modified';
    changes.set(path.toString('latin1'), { path: Buffer.from(path), kind });
}
/** @throws `local-changes` where git repositories are among new files: git takes one for a single thing, whose files it leaves */
function refuseRepositories(root, changes, why) {
    const nested = changes
        .filter(({ path, kind }) => kind !== 'deleted' && isDirectory(root, path))
        .map(({ path }) => path.toString('utf8').replace(/\/$/, ''));
    if (nested.length === 0)
        return;
    const are = nested.length === 1 ? 'is a git repository of its own' : 'are git repositories of their own';
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('local-changes', `${nested.join(', ')} in ${root.dir} ${are}, which ${why}.`, {
        hint: 'Move it out of the assets root, or remove its .git directory so that its files count as recordings.',
    });
}
/** A git repository that was added to the root's own index has no slash at its end. */
function isDirectory(root, path) {
    const full = Buffer.concat([Buffer.from(`${root.dir}/`), path]);
    return path.at(-1) === 0x2f || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 9382:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ rootEnvironment),
/* harmony export */   DP: () => (/* binding */ oursIn),
/* harmony export */   rl: () => (/* binding */ SYNCED_REF),
/* harmony export */   uy: () => (/* binding */ askStatus)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9246);
/** git's own look at the files of an assets root, which is what takes longest there.  */



/** Where an assets root keeps what it was synced to. */
const SYNCED_REF = 'refs/assets-sync/synced';
/** The folder that tells an assets root from anything else. */
function oursIn(assetsRoot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(assetsRoot, '.git/assets-sync');
}
/** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
function rootEnvironment(assetsRoot, onlyRead) {
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(process.env, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(assetsRoot, '.git'), assetsRoot);
    return onlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: '0' } : environment;
}
/**
 * What is not as HEAD says, new and ignored files included.
 * @param services where to look; everywhere, if there are none
 * @returns `XY <path>` records with a NUL after each
 */
function askStatus(environment, services, signal) {
    const args = [
        'status',
        '--porcelain',
        '-z',
        '--no-renames',
        '--untracked-files=all',
        '--ignored=traditional',
        '--',
        ...services,
    ];
    return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment, signal });
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ privateStores),
/* harmony export */   _: () => (/* binding */ AssetsRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9246);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4406);
/* harmony import */ var _git_objects_loose_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(337);
/* harmony import */ var _git_objects_read_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6543);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9382);
/* harmony import */ var _synced_commit_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8585);
/** The assets root: the working tree that the test proxy is started in, a git repository of its own. */












/** `* ` and everything that could change a file's bytes or a diff's text, switched off above any .gitattributes. */
const ATTRIBUTES = '* -text -eol -filter -ident -working-tree-encoding !diff !merge\n';
/** A push from here would bypass the pins: git refuses this address and shows it. */
const PUSH_GUARD = 'recordings are published with: assets-sync push://';
/** The folder for stores of an assets root's own, where nothing outside of it is to be used. */
function privateStores(assetsRoot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(assetsRoot, '.git/assets-sync/stores');
}
class AssetsRoot {
    /** Absolute. */
    dir;
    gitDir;
    onlyRead;
    /** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
    constructor(dir, onlyRead = false) {
        this.dir = dir;
        this.gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '.git');
        this.onlyRead = onlyRead;
    }
    /** The folder for what only assets-sync knows of. */
    get ours() {
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_9__/* .oursIn */ .DP)(this.dir);
    }
    /** Whether a sync changes files here now, or was cut off while it did. */
    get isCutOff() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.ours, 'journal'));
    }
    get environment() {
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_9__/* .rootEnvironment */ .AM)(this.dir, this.onlyRead);
    }
    /**
     * Whether there is an assets root already.
     * @throws `foreign-root` where something else is in its place, `damaged-root` where it may only be read and its HEAD is lost
     */
    exists() {
        const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.dir, { throwIfNoEntry: false });
        if (kind === undefined)
            return false;
        if (!kind.isDirectory())
            throw this.foreign(kind.isSymbolicLink() ? 'a symbolic link' : 'a file');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.ours))
            return this.isWhole();
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.dir);
        // A run may be cut off while it makes the root.
        if (entries.every((name) => name === '.git' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.gitDir).length === 0))
            return false;
        throw this.foreign(entries.includes('.git') ? 'another git repository' : 'a directory with files that assets-sync did not put there');
    }
    /** Whether git takes it for a repository; where HEAD alone is lost or damaged, it is put back. */
    isWhole() {
        const head = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'HEAD');
        const isRight = (text) => (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(text) !== undefined || text.startsWith('ref: ');
        const text = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(head);
        if (text !== undefined && isRight(text.trim()))
            return true;
        const synced = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, _look_js__WEBPACK_IMPORTED_MODULE_9__/* .SYNCED_REF */ .rl))?.trim() ?? '');
        if (text === undefined && synced === undefined)
            return false;
        if (this.onlyRead) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('damaged-root', `The git repository of the assets root is damaged: ${head} cannot be read.`, {
                hint: 'Run assets-sync sync, which mends it, then run the command again; the recordings on disk stay as they are.',
            });
        }
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .vK)(head, `${synced ?? UNBORN}\n`);
        return true;
    }
    foreign(what) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('foreign-root', `The assets root ${this.dir} is ${what}.`, {
            hint: 'Move it away, or name another directory in $path; nothing in it was touched.',
        });
    }
    /** Makes the root, or brings an older or damaged one up to date; its files stay as they are. */
    make(storeObjects, repository) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.ours, { recursive: true });
        const known = this.alternates;
        const alternate = this.alternateFor(storeObjects);
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .makeGitDirectory */ .g7)(this.gitDir, {
            config: [
                ['core.repositoryFormatVersion', '0'],
                ['core.bare', 'false'],
                ['core.logAllRefUpdates', 'false'],
                ..._git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOT_CONFIG */ ._g,
                ['advice.detachedHead', 'false'],
                ['remote.origin.url', repository],
                ['remote.origin.pushurl', PUSH_GUARD],
            ],
            alternates: known.includes(alternate) ? known : [...known, alternate],
        });
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'info/attributes'), ATTRIBUTES);
    }
    async readState(signal) {
        const journal = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.ours, 'journal'));
        const [head, synced] = this.readWhereSynced() ?? (await this.readObjects(['HEAD', _look_js__WEBPACK_IMPORTED_MODULE_9__/* .SYNCED_REF */ .rl], signal));
        return {
            synced: synced === undefined ? undefined : { commit: synced.name, services: (0,_synced_commit_js__WEBPACK_IMPORTED_MODULE_11__/* .parseCommit */ .L)(synced.content) },
            head: head === undefined || head.name === synced?.name ? undefined : head.name,
            interrupted: journal === undefined ? undefined : parseJournal(journal),
        };
    }
    /** HEAD and the synced commit where HEAD still is at it, as it was written: that takes no process. */
    readWhereSynced() {
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, _look_js__WEBPACK_IMPORTED_MODULE_9__/* .SYNCED_REF */ .rl))?.trim() ?? '');
        if (name === undefined || (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'HEAD'))?.trim() !== name)
            return undefined;
        const content = (0,_git_objects_loose_js__WEBPACK_IMPORTED_MODULE_7__/* .readLooseObject */ .IC)(this.objects, name);
        return content === undefined
            ? undefined
            : [
                { name, content },
                { name, content },
            ];
    }
    /** What is recorded in a commit that assets-sync made. */
    async readSynced(commit, signal) {
        const [object] = await this.readObjects([commit], signal);
        return object === undefined ? [] : (0,_synced_commit_js__WEBPACK_IMPORTED_MODULE_11__/* .parseCommit */ .L)(object.content);
    }
    readObjects(names, signal) {
        return (0,_git_objects_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readObjects */ .$)(names, { environment: this.environment, signal });
    }
    /** The folders of objects that the root borrows from, as its git counts them: a relative one from `objects`. */
    get alternates() {
        const text = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'objects/info/alternates')) ?? '';
        return text.split('\n').filter((line) => line !== '');
    }
    /** What is inside the root moves with it. */
    alternateFor(storeObjects) {
        const inside = storeObjects.startsWith(privateStores(this.dir));
        return (inside ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.objects, storeObjects) : storeObjects).replaceAll('\\', '/');
    }
    /** Whether the root borrows objects from a store. */
    borrowsFrom(storeObjects) {
        return this.alternates.includes(this.alternateFor(storeObjects));
    }
    /** Every object that its refs, its stashes, its index and a journal refer to; names that are nowhere included. */
    async referredObjects(journal, signal) {
        const from = ['--all', '--reflog', '--indexed-objects', ...(journal === undefined ? [] : [journal.commit])];
        return this.objectsOf(from, '', signal);
    }
    /** Everything that revisions, as `git rev-list` takes them, reach. */
    async objectsOf(from, input, signal) {
        const args = ['rev-list', '--objects', '--no-object-names', '--missing=allow-any', ...from];
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, { environment: this.environment, input, signal });
        return output
            .toString('latin1')
            .split('\n')
            .filter((name) => name !== '');
    }
    /** Where the objects of the root itself are. */
    get objects() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'objects');
    }
    /** The content of a tree that the root has or borrows. */
    async readTree(tree, signal) {
        const [object] = await this.readObjects([tree], signal);
        if (object === undefined)
            throw new Error(`tree ${tree} is not in the store`);
        return object.content;
    }
    /** Which of these names are not trees, but some other object. */
    async notTrees(names, signal) {
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['cat-file', '--batch-check=%(objecttype)'], {
            environment: this.environment,
            input: `${names.join('\n')}\n`,
            signal,
        });
        const types = output.toString('latin1').split('\n');
        return names.filter((_, index) => /^(blob|commit|tag)$/.test(types[index] ?? ''));
    }
    /** @throws `busy` while a git command of somebody else's changes the index */
    requireUnlocked() {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'index.lock')))
            throw this.busy();
    }
    busy(detail) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('busy', `Another git command is at work in ${this.dir}.`, {
            hint: `Wait for it; if there is none, delete ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'index.lock')} and run the command again.`,
            detail,
        });
    }
    /** Takes away a root that this run made and that holds no file yet. */
    async unmake() {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.dir);
        if (entries.length === 1 && entries[0] === '.git')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.dir, { recursive: true, force: true });
    }
}
/** A branch that is never born: where HEAD is before the first sync. */
const UNBORN = 'ref: refs/heads/none';
function parseJournal(text) {
    try {
        const { commit, services, empty = [] } = JSON.parse(text);
        const sha = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(commit);
        return sha === undefined ? undefined : { commit: sha, services, empty };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatCommit),
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6127);
/** The commit that an assets root stands on: its message says what is there. */


/** The content of a commit object without parents or a clock: the same pins make the same commit everywhere. */
function formatCommit(tree, services) {
    const who = 'assets-sync <assets-sync@localhost> 0 +0000';
    return Buffer.from(`tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${formatMessage(services)}`);
}
/** Writes the message. Services come sorted. */
function formatMessage(services) {
    const lines = [
        services.length === 1 ? `Recordings of ${services[0]?.service}` : `Recordings of ${services.length} services`,
        '',
        'Made by assets-sync; the next sync replaces this commit.',
        '',
    ];
    let repository;
    for (const synced of services) {
        if (synced.repository !== repository) {
            repository = synced.repository;
            lines.push(`Repository: ${repository}`);
        }
        lines.push(`Service: ${synced.tree} ${synced.service}`);
        for (const pinnedTree of synced.pinnedTrees) {
            lines.push(`${pinnedTree.byTree ? 'Pin by tree' : 'Pin'}: ${pinnedTree.sha} ${pinnedTree.tree} ${pinnedTree.directory}`);
        }
    }
    return `${lines.join('\n')}\n`;
}
/** Reads the content of a commit object back; what is not of ours is passed over. */
function parseCommit(content) {
    const text = content.toString('utf8');
    const services = [];
    let repository = '';
    for (const line of text.slice(text.indexOf('\n\n') + 2).split('\n')) {
        const [, name, value = ''] = /^(Repository|Service|Pin|Pin by tree): (.*)$/.exec(line) ?? [];
        if (name === 'Repository')
            repository = value;
        if (name === 'Service') {
            const [, tree = '', path = ''] = /^([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
            const service = { tree: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(tree), parsed: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path) };
            if (service.tree === undefined || 'error' in service.parsed)
                continue;
            services.push({ service: service.parsed.directory, repository, tree: service.tree, pinnedTrees: [] });
        }
        else if (name === 'Pin' || name === 'Pin by tree') {
            const [, sha = '', tree = '', directory = ''] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
            const pinnedTree = { sha: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(sha), tree: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(tree), parsed: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(directory) };
            if (pinnedTree.sha === undefined || pinnedTree.tree === undefined || 'error' in pinnedTree.parsed)
                continue;
            const byTree = name === 'Pin by tree';
            services
                .at(-1)
                ?.pinnedTrees.push({ directory: pinnedTree.parsed.directory, sha: pinnedTree.sha, tree: pinnedTree.tree, byTree });
        }
    }
    return services;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 9140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fl: () => (/* reexport */ errors/* AssetsSyncError */.Fl),
  h5: () => (/* reexport */ library_status),
  OH: () => (/* reexport */ sync),
  MX: () => (/* reexport */ verify)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/inputs/spec.ts
/** Every input and output once. action.yml, task.json, the command line's flags and the README's tables follow from here. */

const OPERATIONS = ['sync', 'verify', 'repin', 'plan', 'diff', 'status', 'reset', 'push'];
const CACHES = ['machine', 'hosted', 'off'];
const INPUTS = {
    operation: {
        type: 'choice',
        choices: OPERATIONS,
        help: 'What to do: `sync` brings recordings to disk, `verify` proves that pins will last, `repin` mends them, `plan` says what a sync would do, `diff` how pins changed the recordings, `status` what is on disk, `reset` puts recordings and pins back as they are committed, `push` publishes what was recorded and pins it.',
        defaultHelp: '`sync`',
        actionDefault: 'sync',
        taskDefault: 'sync',
        notOnCommandLine: true,
    },
    paths: {
        type: 'lines',
        help: 'Services or paths in them, one a line or comma separated; * for all that have a pin.',
        defaultHelp: 'at a terminal the service of the current directory, else those that the change touches; for `status` and `reset` all that are there; for `push` those that have changed recordings',
    },
    base: {
        type: 'text',
        only: ['sync', 'verify', 'repin', 'plan', 'diff'],
        help: 'The commit, branch or tag to compare with, to find the services that a change touches.',
        defaultHelp: 'from the event; at a terminal where you left the default branch',
    },
    from: {
        type: 'text',
        only: ['diff'],
        help: 'The commit, branch or tag of the code repository whose pins `diff` compares with.',
        defaultHelp: '`base`',
    },
    repository: {
        type: 'text',
        help: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
        defaultHelp: '`$repository` in recordings.json',
    },
    branch: {
        type: 'text',
        only: ['sync', 'verify', 'repin', 'plan', 'diff', 'reset', 'push'],
        help: 'The main branch of the assets repository.',
        defaultHelp: '`$branch`, else `main`',
    },
    path: {
        type: 'text',
        help: 'The assets root: the directory that the recordings are put in.',
        defaultHelp: '`$path`, else `.assets`',
    },
    'working-directory': {
        type: 'text',
        help: 'The root of the code repository.',
        defaultHelp: 'the workspace; at a terminal the git top level',
    },
    token: {
        type: 'text',
        only: ['sync', 'verify', 'repin', 'diff', 'reset', 'push'],
        help: 'A token that may read the assets repository; for `push` one that may write its contents and open pull requests. It is sent to the server that issued it, or to the one that `repository` names.',
        defaultHelp: "the job's token; at a terminal `GH_TOKEN`, else your git credentials",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
        actionDefault: '${{ github.token }}',
    },
    'code-token': {
        type: 'text',
        only: ['sync', 'verify', 'repin', 'plan', 'diff', 'reset', 'push'],
        help: 'A token that may read the code repository, for a commit to compare with that is not checked out; with `commit-pins` one that may push to it.',
        defaultHelp: "the checkout's own, else the job's token",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
        actionDefault: '${{ github.token }}',
    },
    verify: {
        type: 'boolean',
        only: ['sync'],
        help: 'Prove first that the pins are on the main branch of the assets repository; if one is not, nothing is synced.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    latest: {
        type: 'boolean',
        only: ['repin'],
        help: 'Move the pins to the newest commit of the main branch.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    message: {
        type: 'text',
        only: ['push'],
        help: "Why the recordings changed: the commit's message, whose first line also becomes the pins' reason and the pull request's title.",
        defaultHelp: 'names the services',
    },
    'pull-request': {
        type: 'boolean',
        only: ['push'],
        help: 'Open a pull request in the assets repository (GitHub or Azure Repos), or find the one that is open.',
        defaultHelp: '`true`',
        actionDefault: 'true',
        taskDefault: 'true',
    },
    'commit-pins': {
        type: 'boolean',
        only: ['push'],
        help: "Commit the moved pins on the pull request's branch, else on the current one, and push them there.",
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    'allow-secrets': {
        type: 'lines',
        only: ['push'],
        help: 'Recordings that may hold what looks like a secret, by their paths in the assets root, one a line or comma separated.',
        defaultHelp: 'none',
    },
    'dry-run': {
        type: 'boolean',
        only: ['repin', 'push'],
        help: 'Say what would be written, and write nothing.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    discard: {
        type: 'boolean',
        only: ['sync'],
        help: 'Drop local changes in the assets root; a backup is kept in it.',
        defaultHelp: '`true` in the action and the task, `false` at a terminal',
        actionDefault: 'true',
        taskDefault: 'true',
    },
    yes: {
        type: 'boolean',
        only: ['reset'],
        help: 'Reset without asking, also where local changes are lost; a backup of the recordings is kept.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    cache: {
        type: 'choice',
        choices: CACHES,
        only: ['sync'],
        help: "Where to keep what is fetched: `machine` for all jobs of this machine, `hosted` in the CI system's cache as well, `off` nowhere but in the assets root.",
        defaultHelp: '`machine`',
        actionDefault: 'machine',
        taskDefault: 'machine',
    },
    retries: {
        type: 'integer',
        only: ['sync', 'verify', 'repin', 'plan', 'diff', 'reset', 'push'],
        least: 1,
        help: 'How often a request is attempted.',
        defaultHelp: '`4`',
        actionDefault: '4',
        taskDefault: '4',
    },
    timeout: {
        type: 'integer',
        least: 0,
        help: 'Seconds for the whole run; 0 for no limit.',
        defaultHelp: '`0`',
        actionDefault: '0',
        taskDefault: '0',
    },
};
const OUTPUTS = {
    'assets-root': 'Absolute path of the assets root: the storage context of the test proxy.',
    services: 'The services that were synced (verified, planned, compared, looked at), as a JSON array.',
    pins: 'A JSON object: each directory that was synced from a commit of its own, and that commit.',
    changed: 'Whether `services` is not empty.',
    'cache-hit': 'Whether something was chosen and nothing came from the server.',
    files: 'How many files the chosen services have.',
    bytes: 'Bytes of the packs that came from the server.',
    requests: 'HTTP requests to the assets repository.',
    verified: 'Whether all chosen pins were proved (`verify`, and `sync` with `verify`).',
    matrix: 'Jobs that sync one service each, for a matrix (`plan`). With more than 256 services a job has several, comma separated.',
    'cache-key': 'A name for what is to be synced, for a CI cache: of the characters a-z, 0-9 and -.',
    pushed: 'Whether this run put recordings on a branch of the assets repository, or found the branch of an earlier push of the same (`push`).',
    sha: 'The commit of the assets repository that has them (`push`).',
    branch: 'That branch (`push`).',
    'pull-request-url': 'The page of its pull request (`push`).',
    'cache-path': 'Absolute path of the folder that such a cache keeps, where `cache` is `hosted`.',
};
/** `working-directory` as the Azure task spells it: `workingDirectory`. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/**
 * Reads all inputs.
 * @param read gives an input's text; the empty string counts as not given
 * @param show how the host spells an input's name, for messages
 * @throws `bad-usage` with every input that is wrong
 */
function readInputs(read, show) {
    const wrong = [];
    const text = (name) => {
        const value = read(name)?.trim();
        return value === '' ? undefined : value;
    };
    const boolean = (name) => {
        const value = text(name)?.toLowerCase();
        if (value === undefined || value === 'true' || value === 'false')
            return value === undefined ? undefined : value === 'true';
        wrong.push(`${show(name)} is true or false, not ${JSON.stringify(value)}`);
        return undefined;
    };
    const integer = (name, fallback) => {
        const value = text(name);
        if (value === undefined)
            return fallback;
        const { least } = INPUTS[name];
        if (/^\d{1,6}$/.test(value) && Number(value) >= least)
            return Number(value);
        wrong.push(`${show(name)} is a whole number, ${least} or more, not ${JSON.stringify(value)}`);
        return fallback;
    };
    const choice = (name, choices, fallback) => {
        const value = text(name);
        const chosen = choices.find((one) => one === value);
        if (value !== undefined && chosen === undefined) {
            wrong.push(`${show(name)} is one of ${choices.join(', ')}, not ${JSON.stringify(value)}`);
        }
        return chosen ?? fallback;
    };
    const inputs = {
        operation: choice('operation', OPERATIONS, 'sync'),
        paths: splitList(text('paths')),
        repository: text('repository'),
        branch: text('branch'),
        path: text('path'),
        base: text('base'),
        from: text('from'),
        workingDirectory: text('working-directory'),
        token: text('token'),
        codeToken: text('code-token'),
        verify: boolean('verify') ?? false,
        latest: boolean('latest') ?? false,
        message: text('message'),
        pullRequest: boolean('pull-request') ?? true,
        commitPins: boolean('commit-pins') ?? false,
        allowSecrets: splitList(text('allow-secrets')),
        dryRun: boolean('dry-run') ?? false,
        discard: boolean('discard'),
        yes: boolean('yes') === true,
        cache: choice('cache', CACHES, 'machine'),
        retries: integer('retries', 4),
        timeout: integer('timeout', 0),
    };
    wrong.push(...inapplicableInputs(inputs).map((name) => `${show(name)} is not for ${inputs.operation}`));
    if (wrong.length > 0)
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${wrong.join('; ')}.`, { hint: 'Correct it and run again; nothing was changed.' });
    return inputs;
}
/** What is asked for with true and the operation does not do: a `dry-run` would be none, a `verify` prove nothing. */
function inapplicableInputs(inputs) {
    const names = Object.keys(INPUTS);
    return names.filter((name) => {
        const { type, only, taskDefault } = INPUTS[name];
        const isAsked = type === 'boolean' && taskDefault === 'false' && inputs[camelCase(name)] === true;
        return isAsked && only?.includes(inputs.operation) === false;
    });
}
/**
 * Messages say `the commit-pins input`; a host may spell that in its own way.
 * @param spell what stands in place of these words
 */
function spellInputs(text, spell) {
    return text.replace(/\bthe ([a-z-]+) input\b/gi, (words, name) => Object.hasOwn(INPUTS, name) ? spell(name) : words);
}
/** One a line or comma separated; blank ones count for nothing. */
function splitList(text) {
    return (text ?? '')
        .split(/[\n,]/)
        .map((path) => path.trim())
        .filter((path) => path !== '');
}

;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 3 modules
var library_git = __nccwpck_require__(9246);
;// CONCATENATED MODULE: ./src/code-repo/origin.ts
/** Where recordings come from: who pushes them, and for which change of the code repository. */


/** Of a person's own command. */
const NO_ORIGIN = {
    head: undefined,
    started: undefined,
    startedBy: undefined,
    commit: undefined,
    pullRequest: undefined,
};
/** A person and this moment, as a commit has them. */
function formatPerson(person) {
    const { name, email } = person ?? { name: 'assets-sync', email: 'assets-sync@localhost' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const clean = (text) => text.replace(/[\u0000-\u001f<>]+/g, ' ').trim();
    return `${clean(name) || 'assets-sync'} <${clean(email)}> ${Math.floor(Date.now() / 1000)} +0000`;
}
/** Whom git takes for the author here; undefined where nobody told it. */
async function gitAuthor(codeRepository, signal) {
    const call = { environment: codeEnvironment(process.env), cwd: codeRepository.root, signal };
    const { stdout } = await tryGit(['config', '--get-regexp', '-z', '^user\\.(name|email)$'], call);
    const said = new Map(stdout
        .toString('utf8')
        .split('\0')
        .map((record) => record.split('\n')));
    const [name, email] = [said.get('user.name'), said.get('user.email')];
    return name === undefined || email === undefined ? undefined : { name, email };
}

// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
;// CONCATENATED MODULE: ./src/host/azure/event.ts
/** What an Azure Pipelines build says about the change that it is for. */

function readAzureEvent(env) {
    const reason = env.BUILD_REASON ?? '';
    if (reason === 'PullRequest') {
        return {
            kind: 'pull-request',
            runsOnBase: false,
            commit: (0,base_sha/* parseSha */.qL)(env.BUILD_SOURCEVERSION ?? ''),
            head: (0,base_sha/* parseSha */.qL)(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? ''),
            base: undefined,
            target: env.SYSTEM_PULLREQUEST_TARGETBRANCH?.replace(/^refs\/heads\//, '') || undefined,
        };
    }
    if (reason !== 'IndividualCI' && reason !== 'BatchedCI') {
        return { kind: 'no-change', what: reason === '' ? 'this run' : `a build of the kind ${reason}` };
    }
    if (env.BUILD_SOURCEBRANCH?.startsWith('refs/tags/'))
        return { kind: 'no-change', what: 'the push of a tag' };
    return { kind: 'tip' };
}
/** For whom the build runs. */
function azureAuthor(env) {
    const { BUILD_REQUESTEDFOR: name, BUILD_REQUESTEDFOREMAIL: email } = env;
    return name ? { name, email: email ?? '' } : undefined;
}
/** Builds that no commit started. */
const BY_PERSON_OR_CLOCK = ['Manual', 'UserCreated', 'Schedule'];
/** The commit that the build is for, and its pull request. */
function azureOrigin(env) {
    const { BUILD_SOURCEBRANCH: ref } = env;
    const own = (0,base_sha/* parseSha */.qL)(env.BUILD_SOURCEVERSION ?? '');
    const sha = (0,base_sha/* parseSha */.qL)(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? '') ?? own;
    const page = env.BUILD_REPOSITORY_URI?.replace(/\/\/[^/@]*@/, '//').replace(/\.git$/, '');
    const number = env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env.SYSTEM_PULLREQUEST_PULLREQUESTID;
    const folder = page?.includes('/_git/') === true ? 'pullrequest' : 'pull';
    return {
        head: pullRequestHead(env),
        started: ref && own !== undefined ? { ref, sha: own } : undefined,
        startedBy: BY_PERSON_OR_CLOCK.includes(env.BUILD_REASON ?? '') ? undefined : sha,
        commit: sha === undefined ? undefined : page === undefined ? sha : `${page}/commit/${sha}`,
        pullRequest: number && page !== undefined ? `${page}/${folder}/${number}` : undefined,
    };
}
function pullRequestHead(env) {
    const branch = env.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(/^refs\/heads\//, '');
    if (!branch)
        return env.BUILD_REASON === 'PullRequest' ? 'unknown' : undefined;
    if (env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'true')
        return { branch, address: undefined };
    // Azure Pipelines names it for pull requests of Azure Repos alone.
    const address = env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI;
    return address ? { branch, address } : 'unknown';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./src/host/environment.ts
/** What the environment says: where this machine keeps its stores, where its server is. */



/** `$ASSETS_SYNC_STORE`, else the runner's or agent's tool cache, else the user's cache directory. */
function findStoreBase(env) {
    const given = env.ASSETS_SYNC_STORE;
    if (given)
        return (0,external_node_path_.resolve)(given);
    const toolCache = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
    return toolCache ? (0,external_node_path_.join)(toolCache, 'assets-sync') : (0,external_node_path_.join)(userCache(env), 'assets-sync');
}
/** The runner's or agent's temporary folder, else this machine's. */
function findTemporary(env) {
    return [env.RUNNER_TEMP, env.AGENT_TEMPDIRECTORY].find((path) => path && (0,external_node_fs_.existsSync)(path)) ?? (0,external_node_os_.tmpdir)();
}
function userCache(env) {
    if (env.XDG_CACHE_HOME)
        return env.XDG_CACHE_HOME;
    if (process.platform === 'win32')
        return env.LOCALAPPDATA || (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'AppData', 'Local');
    return process.platform === 'darwin' ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'Library', 'Caches') : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
}
/** An http(s) address, or undefined for anything else. */
function webAddress(text) {
    return text !== undefined && /^https?:/i.test(text) && URL.canParse(text) ? text : undefined;
}
/** Where an `owner/name` lives: the server of the runner, or GitHub's own. */
function findGitHubServer(env) {
    return webAddress(env.GITHUB_SERVER_URL) ?? 'https://github.com';
}
/** Whether a person is at work here. A job's script is none: what a pull request can edit counts no more than in the action. */
function isPersonal(env) {
    return !env.GITHUB_ACTIONS && !env.TF_BUILD;
}
/** The token that GitHub's own command line, gh, uses. */
function findToken(env) {
    const value = env.GH_TOKEN || env.GITHUB_TOKEN;
    return value ? { value, ofJob: true, automatic: true } : undefined;
}
/** The company's server that GitHub's own command line, gh, is told to use. */
function findOtherGitHub(env) {
    const host = env.GH_HOST;
    return webAddress(host) ?? (host ? webAddress(`https://${host}`) : undefined);
}
/** A file of the code repository as an annotation names it: relative to the workspace, which may hold several repositories. */
function fileInWorkspace(workspace, workingDirectory, file) {
    return relative(workspace, resolve(workspace, workingDirectory || '.', file)).replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/host/github/event.ts
/** What a GitHub workflow's event says about the change that it is for. */



/** Events that run on a pull request's merge commit. */
const OF_PULL_REQUESTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'pull_request_target'];
/** @throws `no-base` where the event's file cannot be read */
function readGitHubEvent(env) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const commit = (0,base_sha/* parseSha */.qL)(env.GITHUB_SHA ?? '');
    if (OF_PULL_REQUESTS.includes(name)) {
        const payload = readPayload(env);
        return {
            kind: 'pull-request',
            runsOnBase: name === 'pull_request_target',
            commit,
            head: shaAt(payload, 'pull_request', 'head', 'sha'),
            base: shaAt(payload, 'pull_request', 'base', 'sha'),
            target: textAt(payload, 'pull_request', 'base', 'ref'),
        };
    }
    if (name === 'merge_group')
        return { kind: 'merge-group', base: shaAt(readPayload(env), 'merge_group', 'base_sha') };
    if (name !== 'push')
        return { kind: 'no-change', what: name === '' ? 'this run' : `a ${name} event` };
    const ref = env.GITHUB_REF ?? '';
    if (ref.startsWith('refs/tags/'))
        return { kind: 'no-change', what: 'the push of a tag' };
    const payload = readPayload(env);
    if (valueAt(payload, 'deleted') === true)
        return { kind: 'no-change', what: 'a branch that was deleted' };
    return {
        kind: 'push',
        before: shaAt(payload, 'before'),
        branch: ref.replace(/^refs\/heads\//, '') || undefined,
        defaultBranch: textAt(payload, 'repository', 'default_branch'),
    };
}
/** Who started the workflow. */
function gitHubAuthor(env) {
    const { GITHUB_ACTOR: name, GITHUB_ACTOR_ID: id } = env;
    if (!name)
        return undefined;
    return { name, email: `${id ? `${id}+` : ''}${name}@users.noreply.github.com` };
}
/** The commit that the workflow is for, and its pull request. */
function gitHubOrigin(env) {
    const payload = env.GITHUB_EVENT_PATH ? readPayload(env) : undefined;
    const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref } = env;
    const own = (0,base_sha/* parseSha */.qL)(env.GITHUB_SHA ?? '');
    const sha = shaAt(payload, 'pull_request', 'head', 'sha') ?? own;
    const page = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}`;
    const head = event_pullRequestHead(payload);
    return {
        head,
        started: ref && own !== undefined ? { ref, sha: own } : undefined,
        startedBy: head !== undefined || event === 'push' ? sha : event === 'workflow_run' ? startedBefore(payload) : undefined,
        commit: sha === undefined ? undefined : env.GITHUB_REPOSITORY ? `${page}/commit/${sha}` : sha,
        pullRequest: textAt(payload, 'pull_request', 'html_url'),
    };
}
function event_pullRequestHead(payload) {
    if (typeof valueAt(payload, 'pull_request') !== 'object')
        return undefined;
    const branch = textAt(payload, 'pull_request', 'head', 'ref');
    const name = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
    if (branch === undefined || name === undefined)
        return 'unknown';
    if (name === textAt(payload, 'pull_request', 'base', 'repo', 'full_name'))
        return { branch, address: undefined };
    const address = textAt(payload, 'pull_request', 'head', 'repo', 'clone_url');
    return address === undefined ? 'unknown' : { branch, address };
}
/** What started the workflow that this one follows. */
function startedBefore(payload) {
    const event = textAt(payload, 'workflow_run', 'event') ?? '';
    return ['push', ...OF_PULL_REQUESTS].includes(event) ? shaAt(payload, 'workflow_run', 'head_sha') : undefined;
}
function readPayload(env) {
    const file = env.GITHUB_EVENT_PATH ?? '';
    const fail = (what, cause) => new errors/* AssetsSyncError */.Fl('no-base', `The file of this run's event (GITHUB_EVENT_PATH) ${what}.`, {
        hint: 'Give the services in paths (* for all), or the commit to compare with in base.',
        detail: file,
        cause,
    });
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw fail('cannot be read', error);
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw fail('is not JSON', error);
    }
}
function valueAt(value, ...path) {
    return path.reduce((at, name) => at?.[name], value);
}
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A commit; undefined for none and for the zeros that stand for none. */
function shaAt(value, ...path) {
    const sha = (0,base_sha/* parseSha */.qL)(textAt(value, ...path) ?? '');
    return sha === undefined || /^0+$/.test(sha) ? undefined : sha;
}

;// CONCATENATED MODULE: ./src/host/workflow-commands.ts
/** Text from outside (a server, a recordings.json, a file name) as a line of a log that a runner or an agent reads for commands. */
/** Control characters but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Breaks up what would be a command: `::name::` at the start of a line on GitHub; `##vso[` and `##[` anywhere on Azure, whose
 * agent looks for them in the whole line.
 */
function escapeWorkflowCommands(text) {
    return text
        .replace(CONTROL, '?')
        .replace(/##(?=vso\[|\[)/gi, '# #')
        .replace(/^(\s*):(?=:)/gm, '$1: ')
        .replace(/^(\s*)#(?=#\[)/gm, '$1# ');
}

;// CONCATENATED MODULE: ./src/host/terminal/host.ts
/** The command line: flags in, results on stdout, everything else on stderr. */








/** Whether a person reads stderr. */
const STDERR_IS_SEEN = (0,external_node_tty_namespaceObject.isatty)(2);
/** Messages name inputs; here they are flags. */
function withFlags(text) {
    return spellInputs(text, (name) => `--${name}`);
}
const CLEAR_LINE = '\r\u001b[K';
class TerminalHost {
    atTerminal = true;
    isLocalUser = isPersonal(process.env);
    workspace = currentDirectory();
    gitHubServer = findGitHubServer(process.env);
    gitHubApi = webAddress(process.env.GITHUB_API_URL);
    otherGitHub = findOtherGitHub(process.env);
    ownOrigin = new URL(this.gitHubServer).origin;
    storeBase = findStoreBase(process.env);
    temporary = findTemporary(process.env);
    matrixShape = process.env.TF_BUILD ? 'legs' : 'list';
    onProgress;
    ask;
    options;
    progressShown = false;
    outputsPrinted = false;
    constructor(options) {
        this.options = options;
        // Of stdin itself Node would load all streams to say so, 4 ms.
        this.ask = STDERR_IS_SEEN && (0,external_node_tty_namespaceObject.isatty)(0) ? (question, signal) => this.askPerson(question, signal) : undefined;
        this.onProgress = STDERR_IS_SEEN && !options.json && !options.quiet ? (text) => this.showProgress(text) : undefined;
    }
    read(name) {
        return this.options.flags[name];
    }
    show(name) {
        return `--${name}`;
    }
    token({ token }) {
        if (token !== undefined)
            return { value: token, ofJob: false, automatic: false };
        return findToken(process.env);
    }
    codeToken({ codeToken }) {
        return this.token({ token: codeToken });
    }
    /** A job's script is in the same position as the action or the task. */
    event() {
        if (process.env.GITHUB_ACTIONS)
            return readGitHubEvent(process.env);
        return process.env.TF_BUILD ? readAzureEvent(process.env) : { kind: 'person' };
    }
    author() {
        if (process.env.GITHUB_ACTIONS)
            return gitHubAuthor(process.env);
        return process.env.TF_BUILD ? azureAuthor(process.env) : undefined;
    }
    origin() {
        if (process.env.GITHUB_ACTIONS)
            return gitHubOrigin(process.env);
        return process.env.TF_BUILD ? azureOrigin(process.env) : NO_ORIGIN;
    }
    mask() {
        // Nothing that is printed here holds a secret, and nobody else reads along.
    }
    say(level, message, at) {
        if (level === 'debug' && !this.options.debug)
            return;
        if (this.options.quiet && (level === 'info' || level === 'notice'))
            return;
        this.clearProgress();
        const place = at === undefined ? '' : `${(0,errors/* formatPlace */.dE)(at)} `;
        const mark = level === 'warning' ? `${paint('yellow', 'warning:')} ` : level === 'error' ? `${paint('red', 'error:')} ` : '';
        const text = withFlags(`${place}${message}`);
        process.stderr.write(`${mark}${this.isLocalUser ? text : escapeWorkflowCommands(text)}\n`);
    }
    group(_title, body) {
        return body();
    }
    setOutputs(outputs, more) {
        if (!this.options.json)
            return;
        this.printJson({ ...outputs, ...more });
        this.outputsPrinted = true;
    }
    setVariable() {
        // The shell that called us keeps its own environment.
    }
    async summarize() { }
    result(text, what = 'report') {
        this.clearProgress();
        if (!this.options.json && (!this.options.quiet || what === 'answer'))
            process.stdout.write(`${this.isLocalUser ? text : escapeWorkflowCommands(text)}\n`);
    }
    fail(error, message) {
        this.clearProgress();
        process.exitCode = error.exitCode;
        if (error.detail !== undefined)
            this.say('debug', error.detail);
        if (this.options.json) {
            // A check that says no has printed its results, with this error among them.
            const json = (0,errors/* errorJson */.dF)(error);
            const told = { ...json, message: withFlags(json.message), hint: withFlags(json.hint) };
            if (!this.outputsPrinted)
                this.printJson({ error: told });
        }
        else {
            // A mistake in a recordings.json has its place in the message, each its own.
            this.say('error', message, error.problems.length > 0 || error.at?.line === undefined ? undefined : error.at);
        }
    }
    /** Anything but a yes is a no, the end of the input too. */
    async askPerson(question, signal) {
        this.clearProgress();
        const { createInterface } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 481, 23));
        const lines = createInterface({ input: process.stdin, output: process.stderr });
        // A terminal that readline reads from makes no signal of Ctrl-C.
        lines.on('SIGINT', () => process.emit('SIGINT'));
        const close = () => lines.close();
        signal.addEventListener('abort', close);
        try {
            const answer = await new Promise((resolve) => {
                lines.once('close', () => resolve(''));
                lines.question(`${question} [y/N] `, resolve);
            });
            return /^y(es)?$/i.test(answer.trim());
        }
        finally {
            signal.removeEventListener('abort', close);
            lines.close();
        }
    }
    printJson(value) {
        const text = JSON.stringify(value, undefined, 2);
        // In a job's log an agent would take a name for a command; for a reader of JSON it is the same.
        process.stdout.write(`${this.isLocalUser ? text : text.replaceAll('##', '#\\u0023')}\n`);
    }
    /** git overwrites its progress line; so do we, with its latest state. */
    showProgress(text) {
        const line = text.split(/[\r\n]/).findLast((part) => /%|objects/.test(part));
        if (line === undefined)
            return;
        process.stderr.write(CLEAR_LINE + line.replace(/^remote: /, '').slice(0, (process.stderr.columns ?? 80) - 1));
        this.progressShown = true;
    }
    clearProgress() {
        if (this.progressShown)
            process.stderr.write(CLEAR_LINE);
        this.progressShown = false;
    }
}
/** @throws `bad-usage` where the directory was deleted */
function currentDirectory() {
    try {
        return process.cwd();
    }
    catch {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', 'The current directory does not exist any more.', { hint: 'Change to another one.' });
    }
}
/** Colour on a terminal only, and not where `NO_COLOR` is set. */
function paint(colour, text) {
    const code = colour === 'yellow' ? 33 : 31;
    return STDERR_IS_SEEN && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;
}

;// CONCATENATED MODULE: ./src/host/library/host.ts


/** On the same machine, with the same surroundings, as a terminal; only what it is told goes elsewhere. */
class LibraryHost extends TerminalHost {
    workspace;
    ask = undefined;
    onProgress;
    /** What the run found out, by the outputs' names in camelCase. */
    results = {};
    onMessage;
    constructor({ cwd, onProgress, onMessage }) {
        super({ flags: {}, json: false, debug: false, quiet: true });
        this.workspace = cwd;
        this.onProgress = onProgress;
        this.onMessage = onMessage;
    }
    show(name) {
        return camelCase(name);
    }
    say(level, text, at) {
        if (level === 'debug' || level === 'error')
            return;
        const place = at === undefined ? {} : { file: at.file, ...(at.line === undefined ? {} : { line: at.line }) };
        this.onMessage?.({ level, text, ...place });
    }
    setOutputs(outputs, more = {}) {
        for (const [name, value] of Object.entries({ ...outputs, ...more }))
            this.results[camelCase(name)] = value;
    }
    result() {
        // The caller has the values.
    }
}

// EXTERNAL MODULE: ./src/runner/context.ts
var context = __nccwpck_require__(1953);
;// CONCATENATED MODULE: ./src/runner/library.ts
/** The operations as functions: the same runs, told to the caller in place of a host's log. */





const COMMON = ['paths', 'cwd', 'workingDirectory', 'repository', 'path', 'onMessage', 'signal'];
const OF_SERVER = [...COMMON, 'branch', 'base', 'token', 'onProgress'];
const NAMES = { sync: [...OF_SERVER, 'discard', 'verify'], status: COMMON, verify: OF_SERVER };
const sync = (options = {}) => call('sync', options, async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9482))).runSync);
const library_status = (options = {}) => call('status', options, async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9032))).runStatus);
const verify = (options = {}) => call('verify', options, async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2729))).runVerify);
/** @throws AssetsSyncError, or the reason of `options.signal` */
async function call(operation, options, load) {
    const signal = options.signal ?? new AbortController().signal;
    try {
        signal.throwIfAborted();
        checkOptions(operation, options);
        const host = new LibraryHost({
            cwd: (0,external_node_path_.resolve)(options.cwd ?? '.'),
            onProgress: options.onProgress,
            onMessage: options.onMessage,
        });
        const run = await load();
        await run((0,context/* makeContext */.o)(host, inputsOf(operation, options, host), signal));
        return host.results;
    }
    catch (thrown) {
        if (signal.aborted)
            throw signal.reason;
        throw (0,errors/* toAssetsSyncError */.gb)(thrown);
    }
}
function inputsOf(operation, { paths = [], ...options }, host) {
    const given = { ...options, operation };
    const read = (name) => (given[camelCase(name)] === undefined ? undefined : String(given[camelCase(name)]));
    // As they are: a path may hold a comma.
    return { ...readInputs(read, (name) => host.show(name)), paths: [...paths] };
}
/** A name that is mistyped would be ignored, and the wrong thing done. */
function checkOptions(operation, options) {
    const unknown = Object.keys(options).filter((name) => !NAMES[operation].includes(name));
    const wrong = [
        ...(unknown.length > 0 ? [`${operation} has no option ${unknown.join(', ')}`] : []),
        ...(options.paths === undefined || Array.isArray(options.paths) ? [] : ['paths is a list']),
    ];
    if (wrong.length === 0)
        return;
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `${wrong.join('; ')}.`, { hint: `It takes ${NAMES[operation].join(', ')}.` });
}

;// CONCATENATED MODULE: ./src/entry/library.ts
/** The package's `sync`, `status` and `verify`; library/index.d.ts says what they promise. */



var __webpack_exports__AssetsSyncError = __webpack_exports__.Fl;
var __webpack_exports__status = __webpack_exports__.h5;
var __webpack_exports__sync = __webpack_exports__.OH;
var __webpack_exports__verify = __webpack_exports__.MX;
export { __webpack_exports__AssetsSyncError as AssetsSyncError, __webpack_exports__status as status, __webpack_exports__sync as sync, __webpack_exports__verify as verify };
