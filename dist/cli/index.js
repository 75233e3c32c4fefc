#!/usr/bin/env node
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

/***/ 687:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ basic),
/* harmony export */   P: () => (/* binding */ chooseCredential)
/* harmony export */ });
/** A token goes to the server that issued it or that it was given for; a `$repository` from a file never moves it elsewhere. */
function chooseCredential({ url, fromInput, token, ownOrigin }) {
    if (token === undefined || url.transport !== 'http')
        return { authorization: undefined, warning: undefined };
    const allowed = url.origin === ownOrigin || (fromInput && !token.ofJob);
    if (allowed)
        return { authorization: basic(token.value), warning: undefined };
    const warning = token.automatic
        ? undefined
        : `The token is not sent to ${url.origin}: ${token.ofJob
            ? `it belongs to ${ownOrigin}`
            : 'that address comes from recordings.json; name it in the repository input to send it there'}. Going on without it.`;
    return { authorization: undefined, warning };
}
/** GitHub and Azure Repos both take a token as a password. */
function basic(token) {
    return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ openCodeRepository),
/* harmony export */   hf: () => (/* binding */ hideFromStatus),
/* harmony export */   po: () => (/* binding */ listManifests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3916);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(308);
/* harmony import */ var _names_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9211);
/* harmony import */ var _names_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7135);
/** What is asked of the code repository's own git. Nothing in it is changed but `info/exclude`. */







/**
 * @param directory absolute
 * @param asTop take the git top level above `directory` for the root, not `directory` itself
 * @throws `old-git` first of all: an older git fails in many ways, and that it is too old is what the user must hear
 */
async function openCodeRepository(directory, asTop, signal) {
    const opening = findCodeRepository(directory, asTop, signal);
    opening.catch(() => { });
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .checkGitVersion */ .PU)((0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), signal);
    return opening;
}
async function findCodeRepository(directory, asTop, signal) {
    const args = ['rev-parse', '--path-format=absolute', '--show-toplevel', '--git-path', 'info/exclude'];
    // Started before anything else is looked at: the rest of the program is loaded meanwhile.
    const asking = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: directory, signal });
    asking.catch(() => { });
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => undefined);
    if (real === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} does not exist.`, {
            hint: 'Give the top of the code repository as working-directory.',
        });
    }
    const result = await asking;
    if (/dubious ownership/.test(result.stderr)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} belongs to another user, so git does not use it.`, {
            hint: `If you trust it: git config --global --add safe.directory ${real}`,
            detail: result.stderr.trim(),
        });
    }
    if (result.code !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} is not in a git repository.`, {
            hint: 'Check the code repository out first, or say with working-directory where it is.',
            detail: result.stderr.trim(),
        });
    }
    const [top = '', excludeFile = ''] = result.stdout.toString('utf8').split('\n');
    return { root: asTop ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top) : real, top: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top), excludeFile };
}
/** Lists the recordings.json files below `scopes`, tracked and new ones, and looks whether the assets root is tracked. */
async function listManifests(repository, scopes, assetsRoot, signal) {
    const pathspecs = scopes.map((scope) => `:(glob)${(0,_names_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .joinDirectory */ .as)(escapeGlob(scope), `**/${_names_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .i}`)}`);
    if (assetsRoot !== undefined)
        pathspecs.push(`:(literal)${assetsRoot}`);
    const args = ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard', '--', ...pathspecs];
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: repository.root, signal });
    const listing = { holders: [], rootIsTracked: false };
    for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(output)) {
        const tag = String.fromCharCode(record[0] ?? 0);
        const path = record.toString('utf8', 2);
        const inRoot = assetsRoot !== undefined && (path === assetsRoot || path.startsWith(`${assetsRoot}/`));
        if (inRoot)
            listing.rootIsTracked ||= tag !== '?';
        else if (path === _names_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .i || path.endsWith(`/${_names_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .i}`)) {
            const parsed = (0,_names_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDirectory */ .Bp)((0,_names_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(path));
            if ('directory' in parsed)
                listing.holders.push(parsed.directory);
        }
    }
    return listing;
}
function escapeGlob(directory) {
    return directory.replace(/[*?[\\]/g, '\\$&');
}
/** Keeps the assets root out of the code repository's `git status`, once and for all worktrees. */
async function hideFromStatus(repository, assetsRoot) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository.top, assetsRoot).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (path === '' || path.startsWith('../') || path === '..')
        return;
    // No slash at the end: a symbolic link or a file of that name stays out as well.
    const line = `/${path.replace(/[*?[\]\\!#]/g, '\\$&').replace(/ $/, '\\ ')}`;
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(repository.excludeFile, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    if (present.split(/\r?\n/).includes(line))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(repository.excludeFile), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(repository.excludeFile, `${present === '' || present.endsWith('\n') ? '' : '\n'}${line}\n`);
}


/***/ }),

/***/ 7211:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/host/log-line.ts
/** Text from outside (a server, a recordings.json, a file name) as a line of a log that a runner or an agent reads for commands. */
/** Control characters but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Breaks up what would be a command: `::name::` at the start of a line on GitHub; `##vso[` and `##[` anywhere on Azure, whose
 * agent looks for them in the whole line.
 */
function defuse(text) {
    return text
        .replace(CONTROL, '?')
        .replace(/##(?=vso\[|\[)/gi, '# #')
        .replace(/^(\s*):(?=:)/gm, '$1: ')
        .replace(/^(\s*)#(?=#\[)/gm, '$1# ');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/host/surroundings.ts
/** What the environment says: where this machine keeps its stores, where its server is. */


/** `$ASSETS_SYNC_STORE`, else the runner's or agent's tool cache, else the user's cache directory. */
function findStoreBase(env) {
    const given = env.ASSETS_SYNC_STORE;
    if (given)
        return (0,external_node_path_.resolve)(given);
    const toolCache = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
    return toolCache ? (0,external_node_path_.join)(toolCache, 'assets-sync') : (0,external_node_path_.join)(userCache(env), 'assets-sync');
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
/** A file of the code repository as an annotation names it: relative to the workspace, which may hold several repositories. */
function fileInWorkspace(workspace, workingDirectory, file) {
    return relative(workspace, resolve(workspace, workingDirectory || '.', file)).replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/host/terminal.ts



const CLEAR_LINE = '\r\u001b[K';
class TerminalHost {
    atTerminal = true;
    // A job's script is no person: what a pull request can edit counts no more than in the action.
    trusted = !process.env.GITHUB_ACTIONS && !process.env.TF_BUILD;
    workspace = currentDirectory();
    gitHubServer = webAddress(process.env.GITHUB_SERVER_URL) ?? 'https://github.com';
    ownOrigin = new URL(this.gitHubServer).origin;
    storeBase = findStoreBase(process.env);
    onProgress;
    options;
    progressShown = false;
    constructor(options) {
        this.options = options;
        this.onProgress = process.stderr.isTTY && !options.json ? (text) => this.showProgress(text) : undefined;
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
        const value = process.env.GH_TOKEN || process.env.GITHUB_TOKEN;
        return value ? { value, ofJob: true, automatic: true } : undefined;
    }
    mask() {
        // Nothing that is printed here holds a secret, and nobody else reads along.
    }
    say(level, message, at) {
        if (level === 'debug' && !this.options.debug)
            return;
        this.clearProgress();
        const place = at === undefined ? '' : `${(0,errors/* formatPlace */.dE)(at)} `;
        const mark = level === 'warning' ? `${paint('yellow', 'warning:')} ` : level === 'error' ? `${paint('red', 'error:')} ` : '';
        process.stderr.write(`${mark}${this.trusted ? `${place}${message}` : defuse(`${place}${message}`)}\n`);
    }
    group(_title, body) {
        return body();
    }
    setOutputs(outputs) {
        if (this.options.json)
            this.printJson(outputs);
    }
    setVariable() {
        // The shell that called us keeps its own environment.
    }
    async summarize() { }
    result(text) {
        this.clearProgress();
        if (!this.options.json)
            process.stdout.write(`${this.trusted ? text : defuse(text)}\n`);
    }
    fail(error, message) {
        this.clearProgress();
        process.exitCode = error.exitCode;
        if (error.detail !== undefined)
            this.say('debug', error.detail);
        if (this.options.json) {
            const { code, hint, at } = error;
            this.printJson({ error: { code, message: error.message, hint, file: at?.file, line: at?.line, column: at?.column } });
        }
        else {
            // A mistake in a recordings.json has its place in the message, each its own.
            this.say('error', message, error.problems.length > 0 ? undefined : error.at);
        }
    }
    printJson(value) {
        process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
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
    return process.stderr.isTTY && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;
}

;// CONCATENATED MODULE: ./src/inputs.ts
/** Every input and output once. action.yml, task.json, the command line's flags and the README's tables follow from here. */

const OPERATIONS = ['sync'];
const INPUTS = {
    operation: {
        type: 'choice',
        choices: OPERATIONS,
        help: 'What to do.',
        defaultHelp: '`sync`',
        actionDefault: 'sync',
        taskDefault: 'sync',
        notOnCommandLine: true,
    },
    paths: {
        type: 'lines',
        help: 'Services or paths in them, one a line or comma separated; * for all that have a pin.',
        defaultHelp: 'needed in CI; at a terminal the service of the current directory',
    },
    repository: {
        type: 'text',
        help: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
        defaultHelp: '`$repository` in recordings.json',
    },
    branch: {
        type: 'text',
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
        help: 'A token that may read the assets repository. It is sent to the server that issued it, or to the one that `repository` names.',
        defaultHelp: "the job's token; at a terminal `GH_TOKEN`, else your git credentials",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
        actionDefault: '${{ github.token }}',
    },
    'code-token': {
        type: 'text',
        help: "A token for the code repository. sync does not use it; it tells the job's own token apart from one that was given.",
        defaultHelp: "the job's token",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
        actionDefault: '${{ github.token }}',
        notOnCommandLine: true,
    },
    discard: {
        type: 'boolean',
        help: 'Drop local changes in the assets root; a backup is kept in it.',
        defaultHelp: '`true` in the action and the task, `false` at a terminal',
        actionDefault: 'true',
        taskDefault: 'true',
    },
    retries: {
        type: 'integer',
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
    services: 'The services that were synced, as a JSON array.',
    pins: 'A JSON object: each directory that was synced from a commit of its own, and that commit.',
    changed: 'Whether `services` is not empty.',
    'cache-hit': 'Whether something was chosen and nothing came from the server.',
    files: 'How many files the chosen services have.',
    bytes: 'Bytes of the packs that came from the server.',
    requests: 'HTTP requests to the assets repository.',
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
    const operation = text('operation') ?? 'sync';
    if (!isOperation(operation))
        wrong.push(`${show('operation')} is one of ${OPERATIONS.join(', ')}, not ${JSON.stringify(operation)}`);
    const inputs = {
        operation: isOperation(operation) ? operation : 'sync',
        paths: splitList(text('paths')),
        repository: text('repository'),
        branch: text('branch'),
        path: text('path'),
        workingDirectory: text('working-directory'),
        token: text('token'),
        codeToken: text('code-token'),
        discard: boolean('discard'),
        retries: integer('retries', 4),
        timeout: integer('timeout', 0),
    };
    if (wrong.length > 0)
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${wrong.join('; ')}.`, { hint: 'Correct it and run again; nothing was changed.' });
    return inputs;
}
function isOperation(text) {
    return OPERATIONS.includes(text);
}
/** One a line or comma separated; blank ones count for nothing. */
function splitList(text) {
    return (text ?? '')
        .split(/[\n,]/)
        .map((path) => path.trim())
        .filter((path) => path !== '');
}

// EXTERNAL MODULE: ./src/report/sync-report.ts
var sync_report = __nccwpck_require__(9394);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/assets/credentials.ts
var credentials = __nccwpck_require__(687);
// EXTERNAL MODULE: ./src/change/code-repository.ts
var code_repository = __nccwpck_require__(3524);
;// CONCATENATED MODULE: ./src/run.ts
/** From a request to its result: the one place where an error becomes a message and an exit code. */







/** A host shows about this many annotations of a kind; the rest would be lost unseen. */
const MOST_ANNOTATIONS = 10;
/** Ctrl-C, a job that was cancelled, a terminal that was closed. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Runs what the host asks for. Never throws: a failure is told to the host. */
async function run(host) {
    const stop = new AbortController();
    // The second time at once. Not `once`: a library that frees locks ends the process when it finds itself the only listener.
    const cancel = () => {
        if (stop.signal.aborted)
            process.exit(130);
        stop.abort(new errors/* AssetsSyncError */.Fl('cancelled', 'Cancelled.', { hint: 'Run the command again; it goes on where it was.' }));
    };
    for (const name of STOPS)
        process.on(name, cancel);
    let timer;
    try {
        const inputs = readInputs((name) => host.read(name), (name) => host.show(name));
        if (inputs.timeout > 0) {
            const timedOut = new errors/* AssetsSyncError */.Fl('timed-out', `Not done after ${inputs.timeout} seconds.`, {
                hint: `Give more with ${host.show('timeout')}, or run the command again; it goes on where it was.`,
            });
            timer = setTimeout(() => stop.abort(timedOut), inputs.timeout * 1000);
        }
        await runSync(host, inputs, stop.signal);
    }
    catch (thrown) {
        const error = (0,errors/* toAssetsSyncError */.gb)(thrown);
        // A terminal shows the message, which lists them.
        if (error.problems.length > 1 && !host.atTerminal)
            error.problems.forEach(annotator(host, 'error'));
        host.fail(error, (0,sync_report/* errorText */.kc)(error));
    }
    finally {
        clearTimeout(timer);
        for (const name of STOPS)
            process.removeListener(name, cancel);
    }
}
async function runSync(host, inputs, signal) {
    const token = host.token(inputs);
    for (const secret of [token?.value, inputs.codeToken]) {
        if (secret === undefined)
            continue;
        host.mask(secret);
        host.mask((0,credentials/* basic */.H)(secret).replace('basic ', ''));
    }
    const workingDirectory = (0,external_node_path_.resolve)(host.workspace, inputs.workingDirectory ?? '.');
    const started = performance.now();
    let milliseconds = 0;
    const opening = (0,code_repository/* openCodeRepository */.Ev)(workingDirectory, host.atTerminal && inputs.workingDirectory === undefined, signal);
    opening.catch(() => { });
    // In this bundle, but run only now, while git answers.
    const { sync } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2091));
    const result = await host.group('assets-sync: sync', async () => {
        const result = await sync({
            ...inputs,
            token,
            code: await opening,
            pathsFrom: await (0,promises_.realpath)(host.atTerminal ? host.workspace : workingDirectory),
            gitHubServer: host.gitHubServer,
            ownOrigin: host.ownOrigin,
            discard: inputs.discard ?? !host.atTerminal,
            attempts: inputs.retries,
            storeBase: host.storeBase,
            atTerminal: host.atTerminal,
            trusted: host.trusted,
        }, {
            onProgress: host.onProgress,
            onInfo: (text) => host.say('info', text),
            onNotice: (text) => host.say('notice', text),
            onWarning: annotator(host, 'warning'),
        }, signal);
        tell(host, result);
        milliseconds = performance.now() - started;
        host.result((0,sync_report/* syncText */.n5)(result, milliseconds, host.workspace));
        return result;
    });
    host.setOutputs((0,sync_report/* syncOutputs */.aC)(result));
    if (result.services.length > 0)
        host.setVariable('ASSETS_ROOT', result.assetsRoot);
    await host.summarize((0,sync_report/* syncSummary */.wY)(result, milliseconds));
}
function tell(host, result) {
    if (result.kept.length > 0) {
        const shown = result.kept.slice(0, 5).join(', ') + (result.kept.length > 5 ? ` and ${result.kept.length - 5} more` : '');
        host.say('notice', `Local changes stayed: ${shown}.`);
    }
    if (result.backup !== undefined) {
        const back = `git -C ${shellQuote(result.assetsRoot)} restore --source=${result.backup} --overlay -- .`;
        host.say('notice', `Local changes were replaced; they are kept. To bring them back: ${back}`);
    }
}
/** A path as it can be pasted into a shell. */
function shellQuote(path) {
    return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
/** Says problems at their places; those that a host would no longer show go into the log alone. */
function annotator(host, level) {
    let said = 0;
    return ({ message, at }) => {
        said++;
        if (said <= MOST_ANNOTATIONS)
            host.say(level, message, at);
        else
            host.say('info', at === undefined ? message : `${(0,errors/* formatPlace */.dE)(at)} ${message}`);
    };
}

;// CONCATENATED MODULE: ./src/command-line.ts
/** Commands, flags and help of the command line, made from the inputs. */







const SYNC_EXAMPLES = `
Examples:
  assets-sync sync sdk/tables           the recordings of one service
  assets-sync sync sdk/tables sdk/core  of two, in the same assets root
  assets-sync sync                      of the service that you are in
  assets-sync sync '*'                  of every service that has a pin
  assets-sync sync sdk/tables --json    for scripts

Exit codes: 0 done, 2 wrong usage, file or pin, 3 the server was not reached,
4 stopped to protect local changes, 5 not authorised, 130 Ctrl-C.`;
const DEMO_EXAMPLES = `
Examples:
  assets-sync demo         watch the main job on a small assets repository
  assets-sync demo --keep  and keep everything to look around`;
const COMMANDS = ['sync', 'playback', 'restore', 'demo'];
/** @param args what follows the program's name */
async function runCommandLine(args) {
    const json = args.includes('--json');
    try {
        await command_line_program().parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    }
    catch (error) {
        if (error instanceof errors/* AssetsSyncError */.Fl) {
            process.stderr.write(`error: ${(0,sync_report/* errorText */.kc)(error)}\n`);
            process.exitCode = error.exitCode;
            return;
        }
        if (!(error instanceof CommanderError))
            throw error;
        if (error.exitCode === 0)
            return;
        const usage = new errors/* AssetsSyncError */.Fl('bad-usage', capitalize(error.message.replace(/^error: /, '')), {
            hint: `See '${['assets-sync', ...args.filter((arg) => COMMANDS.includes(arg)).slice(0, 1)].join(' ')} --help'.`,
        });
        new TerminalHost({ flags: {}, json, debug: false }).fail(usage, (0,sync_report/* errorText */.kc)(usage));
    }
}
function command_line_program() {
    const top = new Command('assets-sync')
        .description('Brings the test recordings that recordings.json pins from the assets repository to this machine.')
        .version(package_namespaceObject.rE, '--version', 'print the version')
        .helpOption('-h, --help', 'show help')
        .exitOverride()
        .configureOutput({ outputError: () => { } })
        .addHelpText('after', "\n'assets-sync <command> --help' shows a command's flags and examples.");
    top.addCommand(syncCommand());
    top.addCommand(demoCommand());
    for (const command of top.commands)
        command.copyInheritedSettings(top);
    return top;
}
function syncCommand() {
    const command = new Command('sync')
        .aliases(['playback', 'restore'])
        .description('bring the assets root to the pinned recordings (also: playback, restore)')
        .argument('[paths...]', "services or paths in them; '*' for all that have a pin");
    for (const [name, spec] of Object.entries(INPUTS)) {
        if (spec.notOnCommandLine)
            continue;
        const value = spec.type === 'boolean' ? '' : spec.type === 'integer' ? ' <number>' : ' <text>';
        command.option(`--${name}${value}`, `${spec.help} Default: ${spec.defaultHelp.replaceAll('`', '')}.`);
    }
    return addCommonFlags(command)
        .addHelpText('after', SYNC_EXAMPLES)
        .action(async (paths, given) => {
        await run(new TerminalHost(readFlags(paths, given)));
    });
}
function demoCommand() {
    return addCommonFlags(new Command('demo'))
        .description('show the main job on an embedded assets repository; nothing to install or configure')
        .option('--keep', 'keep the temporary folder')
        .addHelpText('after', DEMO_EXAMPLES)
        .action(async ({ keep, ...given }) => {
        const { demo } = await __nccwpck_require__.e(/* import() */ 274).then(__nccwpck_require__.bind(__nccwpck_require__, 9274));
        await demo(new TerminalHost(readFlags([], given)), keep === true);
    });
}
function addCommonFlags(command) {
    return command.option('--json', 'print one JSON object on stdout').option('--debug', 'show what git and the server said');
}
function readFlags(paths, given) {
    const flags = { operation: 'sync' };
    for (const name of Object.keys(INPUTS)) {
        const value = given[camelCase(name)];
        if (value !== undefined)
            flags[name] = String(value);
    }
    if (paths.length > 0)
        flags.paths = [flags.paths ?? '', ...paths].join('\n');
    return { flags, json: given.json === true, debug: given.debug === true };
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?)\n]$/.test(text) ? '' : '.');
}


/***/ }),

/***/ 3546:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7211);
/** The command line. */

// A reader that goes away (`| head`) or a disk that is full must not end the run in the middle.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        process.exitCode = 2;
});
process.stderr.on('error', () => { });
await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .r)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ AssetsSyncError),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   gb: () => (/* binding */ toAssetsSyncError)
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
    unreachable: 3,
    'timed-out': 3,
    'local-changes': 4,
    conflict: 4,
    'foreign-root': 4,
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
        // Ignored before git 2.45; our repositories make no promises, so that nothing there is lazy either.
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
const KEPT_TERMINAL_CONFIG = /^(credential\..+|core\.sshcommand|ssh\.variant)$/;
/** Picks from `git config --list -z` what a fetch keeps. Values may hold line feeds; a key without a value has none. */
function keptConfig(listing, trusted) {
    const kept = [];
    for (const record of listing.split('\0')) {
        if (record === '')
            continue;
        const end = record.indexOf('\n');
        const key = end < 0 ? record : record.slice(0, end);
        const lower = key.toLowerCase();
        if (KEPT_CONFIG.test(lower) || (trusted && KEPT_TERMINAL_CONFIG.test(lower))) {
            kept.push([key, end < 0 ? 'true' : record.slice(end + 1)]);
        }
    }
    return kept;
}
/** For a command that talks to the assets repository's server: the only one that sees a token. */
function transferEnvironment(outer, transfer) {
    const { authorization } = transfer;
    return withConfig({
        ...baseEnvironment(outer, transfer.trusted),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_DIR: transfer.gitDir,
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
        GIT_TRACE_CURL: transfer.traceFile,
        GIT_TRACE_CURL_NO_DATA: '1',
        ...(transfer.trusted ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' }),
    }, [
        ...transfer.kept,
        ['protocol.version', '2'],
        ['core.hooksPath', '/dev/null'],
        ['core.alternateRefsPrefixes', 'refs/none'],
        ['fetch.unpackLimit', '1'],
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

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   DQ: () => (/* binding */ splitRecords),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   PU: () => (/* binding */ checkGitVersion)
/* harmony export */ });
/* unused harmony export MINIMUM_GIT */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3916);
/** The only place that starts git. */



/** Runs git and returns whatever it answers. */
async function tryGit(args, call) {
    call.signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
        env: call.environment,
        cwd: call.cwd,
        stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        windowsHide: true,
        // A group of its own, so that git's helpers (git-remote-https, ssh, index-pack) end with it.
        detached: process.platform !== 'win32',
    });
    const end = () => endGroup(child);
    call.signal?.addEventListener('abort', end, { once: true });
    const stdout = [];
    let stderr = '';
    child.stdout?.on('data', (chunk) => (call.onStdout === undefined ? stdout.push(chunk) : call.onStdout(chunk)));
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        call.onStderr?.(text);
        // Progress is overwritten on a screen; kept, it would only grow.
        stderr = (stderr + text).replace(/[^\n]*\r(?!\n)/g, '');
    });
    // git may end before it has read everything; its exit code says why.
    child.stdin?.on('error', () => { });
    child.stdin?.end(call.input);
    try {
        const [code] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close'));
        call.signal?.throwIfAborted();
        return { code: code ?? 128, stdout: Buffer.concat(stdout), stderr };
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('old-git', 'git was not found.', {
            hint: `Install git ${MINIMUM_GIT} or newer and put it on the PATH.`,
        });
    }
    finally {
        call.signal?.removeEventListener('abort', end);
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
    const words = result.stderr.trim();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('git-failed', `git ${args.find((arg) => /^[a-z-]+$/.test(arg) && !arg.startsWith('-'))} failed: ${lastLine(words)}`, {
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
/** Throws `old-git` unless this machine's git is new enough. */
async function checkGitVersion(environment, signal) {
    const said = (await git(['version'], { environment, signal })).toString('utf8').trim();
    const [, major, minor] = /(\d+)\.(\d+)/.exec(said) ?? [];
    const [needMajor, needMinor] = MINIMUM_GIT.split('.').map(Number);
    if (Number(major) > needMajor || (Number(major) === needMajor && Number(minor) >= needMinor))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('old-git', `This machine has ${said}; assets-sync needs git ${MINIMUM_GIT} or newer.`, {
        hint: `Install git ${MINIMUM_GIT} or newer and put it first on the PATH.`,
    });
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseAssetsUrl),
  W: () => (/* binding */ repositoryPage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./src/names/assets-url.ts
/** The address of an assets repository, parsed before git sees it. */


/**
 * Parses `owner/name`, an http(s), ssh or scp-like address, or a path.
 * @param gitHubServer where an `owner/name` lives, `https://github.com`
 * @param base what a relative path is relative to
 * @returns the address, or a sentence (without a full stop) that says what is wrong
 */
function parseAssetsUrl(text, gitHubServer, base) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (text === '' || /[\u0000-\u0020\u007f]/.test(text))
        return { wrong: 'it is empty or has white space in it' };
    if (text.startsWith('-'))
        return { wrong: 'it begins with "-"' };
    if (/^[\w][\w.-]*\/[\w.-]*\w[\w.-]*$/.test(text))
        return httpUrl(new URL(`${gitHubServer.replace(/\/+$/, '')}/${text}`));
    if (/^https?:\/\//i.test(text))
        return URL.canParse(text) ? httpUrl(new URL(text)) : { wrong: 'it is not an address' };
    if (/^ssh:\/\//i.test(text))
        return sshUrl(text);
    if (/^file:\/\//i.test(text)) {
        if (!URL.canParse(text) || new URL(text).host !== '')
            return { wrong: 'a file address has no host' };
        return pathUrl((0,external_node_url_namespaceObject.fileURLToPath)(text));
    }
    if (/^[a-z][a-z0-9+.-]*::/i.test(text) || /^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
        return { wrong: `"${text.split(':')[0]}" is not a transport that assets-sync uses` };
    }
    if ((0,external_node_path_.isAbsolute)(text) || /^\.{1,2}([\\/]|$)/.test(text))
        return pathUrl((0,external_node_path_.resolve)(base, text));
    // scp-like: git@host:owner/name. The host may not begin with "-", or ssh would take it for an option.
    if (/^([\w.][\w.-]*@)?[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text))
        return { url: text, transport: 'ssh', origin: undefined };
    return { wrong: 'it is neither owner/name nor the address of a git repository' };
}
function httpUrl(url) {
    if (url.username !== '' || url.password !== '') {
        return { wrong: 'it has a user name or a password in it, which belong into the token input' };
    }
    if (url.search !== '' || url.hash !== '')
        return { wrong: 'it has a query or a fragment' };
    url.pathname = url.pathname.replace(/\/+$/, '');
    return { url: url.href, transport: 'http', origin: url.origin };
}
/** As an address: a bare path would be copied file by file, and gets no filter. */
function pathUrl(path) {
    return { url: `file://${path.startsWith('/') ? '' : '/'}${path.replaceAll('\\', '/')}`, transport: 'path', origin: undefined };
}
function sshUrl(text) {
    if (!URL.canParse(text))
        return { wrong: 'it is not an address' };
    const { hostname, username, password } = new URL(text);
    if (password !== '')
        return { wrong: 'it has a password in it' };
    if (hostname === '' || hostname.startsWith('-') || username.startsWith('-'))
        return { wrong: 'it has no valid host' };
    return { url: text, transport: 'ssh', origin: undefined };
}
/** The page of the repository on its host, for links; undefined where there is none. */
function repositoryPage({ url, origin }) {
    return origin === undefined ? undefined : url.replace(/\.git$/, '');
}


/***/ }),

/***/ 9211:
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
/** Directories inside a repository, as both repositories spell them. */
const TOP = '';
/**
 * Parses a directory as it is written in a `recordings.json` or produced by `path.relative`.
 * @returns the directory, or a sentence (without a full stop) that says what is wrong and what would be right
 */
function parseDirectory(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(text))
        return { wrong: 'it has a control character; remove it' };
    if (text.includes('\\'))
        return { wrong: 'it has a backslash; write / between directories' };
    if (/^\/?[a-z]:/i.test(text))
        return { wrong: 'it has a drive letter; write the path relative to this file' };
    if (text === '' || text === '/')
        return { directory: TOP };
    const segments = text.replace(/^\//, '').replace(/\/$/, '').split('/');
    for (const segment of segments) {
        if (segment === '')
            return { wrong: 'it has an empty segment; write one / between directories' };
        if (segment === '..')
            return { wrong: 'it leaves the directory with ".."; write a path below this file' };
        if (segment === '.')
            return { wrong: 'it has a "." segment; leave it out' };
        if (isDotGit(segment))
            return { wrong: 'it has a ".git" segment, which belongs to git' };
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

/***/ 7135:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/** The file that holds the pins. */
const MANIFEST_NAME = 'recordings.json';


/***/ }),

/***/ 6242:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   JS: () => (/* binding */ SHORT_SHA_LENGTH),
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


/***/ }),

/***/ 2091:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sync: () => (/* binding */ sync)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/names/assets-url.ts + 1 modules
var assets_url = __nccwpck_require__(9860);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/names/directory.ts
var names_directory = __nccwpck_require__(9211);
// EXTERNAL MODULE: ./src/names/manifest.ts
var names_manifest = __nccwpck_require__(7135);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(9547);
// EXTERNAL MODULE: ./src/names/sha.ts
var names_sha = __nccwpck_require__(6242);
;// CONCATENATED MODULE: ./src/pins/schema.ts
/**
 * What a recordings.json may say, once: the parser checks values by these rules, and the published JSON Schema is made of
 * them. A library for this was a third of the program and of its start (docs/decisions.md).
 */

const DEFAULT_BRANCH = 'main';
const DEFAULT_SERVICES = ['sdk/*'];
const DEFAULT_PATH = '.assets';
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
        items: { type: 'string', test: isDirectoryGlob, right: 'globs of directories below the top, such as "sdk/*"' },
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
    return isInnerPath(glob) && !glob.startsWith('!');
}
function isInnerPath(path) {
    const parsed = (0,names_directory/* parseDirectory */.Bp)(path);
    return 'directory' in parsed && parsed.directory !== names_directory/* TOP */.wv;
}

;// CONCATENATED MODULE: ./src/pins/manifest.ts
/** Reads one recordings.json: every pin and setting, every mistake at once, each with its line and column. */





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
 * @param holder the directory that holds the file; the top's is the root file, the only one with settings
 */
function parseManifest(text, holder) {
    const file = (0,names_directory/* joinDirectory */.as)(holder, names_manifest/* MANIFEST_NAME */.i);
    const manifest = { file, holder, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
    const source = text.replace(/^\ufeff/, '');
    const place = placesOf(source, file);
    const report = (list, offset, message) => list.push({ message, at: place(offset) });
    const syntaxErrors = [];
    const root = main.parseTree(source, syntaxErrors, { allowTrailingComma: true });
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
        if (holder !== names_directory/* TOP */.wv) {
            report(manifest.errors, keyNode.offset, `${key} is a setting; settings stand in the ${names_manifest/* MANIFEST_NAME */.i} at the top only`);
            return;
        }
        if (!Object.hasOwn(SETTINGS, key)) {
            const known = Object.keys(SETTINGS).join(', ');
            report(manifest.warnings, keyNode.offset, `${key} is not a setting that assets-sync knows (${known}); it is ignored`);
            return;
        }
        const name = key;
        if (manifest.places[name] !== undefined) {
            report(manifest.errors, keyNode.offset, `${key} is there twice; remove one`);
            return;
        }
        manifest.places[name] = place(keyNode.offset);
        const value = check(SETTINGS[name], valueNode);
        if (value === undefined || name === '$schema')
            return;
        Object.assign(manifest.settings, { [name.slice(1)]: value });
    }
    function readPin(key, keyNode, valueNode) {
        const parsed = (0,names_directory/* parseDirectory */.Bp)(key);
        if ('wrong' in parsed) {
            report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} is not a directory: ${parsed.wrong}`);
        }
        else if (Object.hasOwn(SETTINGS, `$${key}`)) {
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
        const value = check(pinRule(valueNode.type === 'object'), valueNode);
        const entry = typeof value === 'string' ? { sha: value } : value;
        const sha = entry === undefined ? undefined : (0,names_sha/* parseSha */.qL)(entry.sha);
        if (entry === undefined || sha === undefined || 'wrong' in parsed)
            return;
        manifest.pins.push({
            directory: (0,names_directory/* joinDirectory */.as)(holder, parsed.directory),
            sha,
            tree: readTree(entry.tree, sha, valueNode),
            reason: entry.reason,
            holder,
            at: place(keyNode.offset),
        });
    }
    function readTree(text, sha, node) {
        if (text === undefined)
            return undefined;
        const [tree = '', computedFor = ''] = text.toLowerCase().split('@');
        if (computedFor === sha.slice(0, names_sha/* SHORT_SHA_LENGTH */.JS))
            return (0,names_sha/* parseSha */.qL)(tree);
        const at = main.findNodeAtLocation(node, ['tree']) ?? node;
        report(manifest.warnings, at.offset, `tree was computed for ${computedFor}, not for this sha; it is ignored`);
        return undefined;
    }
    /** Checks a value and reports what is wrong with it at the place where it stands. */
    function check(rule, node) {
        const value = main.getNodeValue(node);
        const breaches = checkValue(value, rule);
        for (const { path, message } of breaches) {
            report(manifest.errors, main.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
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

;// CONCATENATED MODULE: ./src/pins/load.ts
/** Finds and reads the recordings.json files that count for a run. */






/** Reads the file in `holder`, or returns undefined where there is none. */
async function readManifest(codeRoot, holder) {
    const path = (0,external_node_path_.join)(codeRoot, holder, names_manifest/* MANIFEST_NAME */.i);
    try {
        return parseManifest(await (0,promises_.readFile)(path, 'utf8'), holder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== 'EISDIR')
            throw error;
        throw manifestError([{ message: 'this is a directory, not a file', at: { file: (0,external_node_path_.join)(holder, names_manifest/* MANIFEST_NAME */.i) } }]);
    }
}
/** Reads the root file, which must be there. */
async function readRootManifest(codeRoot) {
    const manifest = await readManifest(codeRoot, names_directory/* TOP */.wv);
    if (manifest !== undefined)
        return manifest;
    throw new errors/* AssetsSyncError */.Fl('bad-manifest', `There is no ${names_manifest/* MANIFEST_NAME */.i} in ${codeRoot}.`, {
        hint: `Write one there, { "$repository": "owner/name-assets", "sdk/service": "<sha>" }, or say with working-directory where it is.`,
        at: { file: names_manifest/* MANIFEST_NAME */.i },
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
    const list = problems.map(({ message, at }) => `${(0,errors/* formatPlace */.dE)(at)} ${message}`);
    const message = list.length === 1 ? `${list[0]}.` : `There are ${list.length} mistakes:\n${list.join('\n')}`;
    return new errors/* AssetsSyncError */.Fl('bad-manifest', message, {
        hint: list.length === 1 ? 'Correct it; nothing was changed.' : 'Correct them; nothing was changed.',
        at: problems[0]?.at,
        problems,
    });
}

;// CONCATENATED MODULE: ./src/assets/address.ts
/** Which assets repository a run is about: the `repository` input's, else the file's. */



/** @throws `bad-manifest` at the setting's place, or `bad-usage` for the input */
function findAddress({ given, root, gitHubServer, base, trusted }) {
    const at = root.places.$repository ?? { file: root.file };
    const text = given ?? root.settings.repository;
    if (text === undefined) {
        throw new errors/* AssetsSyncError */.Fl('bad-manifest', `No assets repository is named in ${root.file}.`, {
            hint: 'Add "$repository": "owner/name-assets" to it, or give the repository input.',
            at,
        });
    }
    const parsed = (0,assets_url/* parseAssetsUrl */.M)(text, gitHubServer, base);
    if ('wrong' in parsed) {
        if (given === undefined)
            throw manifestError([{ message: `$repository cannot be used: ${parsed.wrong}`, at }]);
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `The repository input cannot be used: ${parsed.wrong}.`, {
            hint: 'Give owner/name on GitHub, or the address of a git repository.',
        });
    }
    if (given === undefined && !trusted && parsed.transport !== 'http') {
        const message = 'in CI, $repository is owner/name or an http(s) address; anything else goes into the repository input';
        throw manifestError([{ message, at }]);
    }
    return parsed;
}

// EXTERNAL MODULE: ./src/assets/credentials.ts
var credentials = __nccwpck_require__(687);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/assets/lock.ts
/** One at a time: locks that die with their process. */


/** Milliseconds after which a lock that its holder no longer renews is taken over: the holder was killed. */
const STALE_AFTER = 5_000;
/**
 * Runs `body` while nobody else holds `path`.
 * @param path the lock: a directory that exists as long as it is held
 * @param body gets a signal that is also aborted when the lock was lost (a machine that slept, say)
 */
async function withLock(path, signal, body) {
    const lost = new AbortController();
    const release = await acquire(path, signal, () => lost.abort(new errors/* AssetsSyncError */.Fl('busy', `Another run took over ${path} while this one slept.`, { hint: 'Run the command again.' })));
    try {
        return await body(AbortSignal.any([signal, lost.signal]));
    }
    finally {
        if (!lost.signal.aborted)
            await release();
    }
}
async function acquire(path, signal, onLost) {
    // Evaluated only here: it patches Node's file functions, which takes its time.
    const { default: lockfile } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3648, 23));
    for (let wait = 10;; wait = Math.min(wait * 1.5, 200)) {
        try {
            return await lockfile.lock(path, {
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
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}

// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __nccwpck_require__(308);
;// CONCATENATED MODULE: ./src/assets/git-files.ts
/**
 * The files that make a git directory, written without starting git. Synchronous on purpose: they are tiny and come one after
 * another, and each wait for a promise of Node's file functions takes ten times as long as the call.
 */



/** Writes a file so that a reader sees the old contents or the new, never a part. */
function writeAtomically(path, contents) {
    const temporary = `${path}.${process.pid}.${(0,external_node_crypto_namespaceObject.randomBytes)(4).toString('hex')}`;
    (0,external_node_fs_.writeFileSync)(temporary, contents);
    (0,external_node_fs_.renameSync)(temporary, path);
}
/** Writes a file unless it says the same already. */
function ensureFile(path, contents) {
    if (readIfThere(path) === contents)
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    writeAtomically(path, contents);
}
/** A file's text, or undefined where there is none. */
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
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
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(dir, name), { recursive: true });
    ensureFile((0,external_node_path_.join)(dir, 'objects/info/alternates'), alternatesText(options.alternates));
    // A branch that is never born; without a HEAD it is no git directory.
    const head = (0,external_node_path_.join)(dir, 'HEAD');
    if (readIfThere(head) === undefined)
        writeAtomically(head, 'ref: refs/heads/none\n');
    // Only once, and last: where it is, the rest is; and in an assets root it is the user's to add to.
    const config = (0,external_node_path_.join)(dir, 'config');
    if (readIfThere(config) === undefined)
        writeAtomically(config, configText(options.config));
}

;// CONCATENATED MODULE: ./src/git/failure.ts
const NO_ACCESS = /Authentication failed|could not read (Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found|Repository not found/i;
/** @param now milliseconds since the epoch, to read a `Retry-After` that is a date */
function explainFetchFailure(stderr, trace, now) {
    const missing = /not our ref ([0-9a-f]{40})/.exec(stderr)?.[1];
    if (missing !== undefined)
        return { kind: 'missing', name: missing };
    if (/unadvertised object/.test(stderr))
        return { kind: 'unadvertised' };
    if (/couldn't find remote ref/.test(stderr))
        return { kind: 'no-branch' };
    if (/No space left on device|Disk quota exceeded|Read-only file system/.test(stderr))
        return { kind: 'no-room' };
    const { last } = trace;
    if (last !== undefined && last.status >= 300) {
        const { status, headers } = last;
        const location = headers.location;
        if (status < 400 && location !== undefined)
            return { kind: 'redirect', location };
        const limited = status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0');
        if (status === 408 || status === 429 || status >= 500 || limited) {
            return { kind: 'transient', retryAfter: parseRetryAfter(headers['retry-after'], now) };
        }
        if (status === 401 || status === 403 || status === 404)
            return { kind: 'unauthorized', status };
        return { kind: 'other' };
    }
    if (/certificate/i.test(stderr))
        return { kind: 'other' };
    if (NO_ACCESS.test(stderr))
        return { kind: 'unauthorized', status: undefined };
    if (TRANSIENT.test(stderr))
        return { kind: 'transient', retryAfter: 0 };
    return { kind: 'other' };
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
function parseRetryAfter(value, now) {
    if (value === undefined)
        return 0;
    const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}

;// CONCATENATED MODULE: ./src/git/http-trace.ts
/** What git and its server said to each other over HTTP, read from GIT_TRACE_CURL. */
const LINE = /(=>|<=) (?:Send|Recv) header: (.*)$/;
/** Parses a trace. git leaves `Authorization` and cookies out of it. */
function parseHttpTrace(text) {
    const trace = { requests: 0, last: undefined };
    for (const line of text.split('\n')) {
        const [, direction, header] = LINE.exec(line) ?? [];
        if (direction === undefined || header === undefined)
            continue;
        if (direction === '=>') {
            if (/^(GET|POST) /.test(header))
                trace.requests++;
            continue;
        }
        const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(header) ?? [];
        if (status !== undefined)
            trace.last = { status: Number(status), headers: {} };
        else if (trace.last !== undefined) {
            const colon = header.indexOf(':');
            if (colon > 0)
                trace.last.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
        }
    }
    return trace;
}

;// CONCATENATED MODULE: ./src/assets/remote.ts
/** The assets repository's server: fetches with credentials, retries and counting. */








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
    /** Fetches that succeeded, HTTP requests and pack bytes since the start. */
    traffic = { fetches: 0, requests: 0, bytes: 0 };
    url;
    kept;
    options;
    constructor(options) {
        this.options = options;
        this.url = options.url.url;
    }
    /** As people know it. */
    get address() {
        return this.options.url.url;
    }
    /** Begins what a fetch will need, while the caller is busy with something else. */
    prepare(signal) {
        // Whoever needs the answer hears of the failure.
        this.userConfig(signal).catch(() => { });
    }
    /**
     * Fetches into a scratch.
     * @returns whether the server left out what the filter said
     * @throws Refused where the server says no; AssetsSyncError where there is nothing else to try
     */
    async fetch(scratch, request, signal) {
        const before = packBytes(scratch);
        try {
            return await this.attempt(scratch, request, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof Transient))
                throw error;
            return await this.tryAgain(error, scratch, request, signal);
        }
        finally {
            this.traffic.bytes += packBytes(scratch) - before;
        }
    }
    /** Attempts that follow a first one that failed, with pauses that grow and are as long as the server asks for. */
    async tryAgain(first, scratch, request, signal) {
        const { attempts, onInfo } = this.options;
        let failure = first;
        const { default: pRetry } = await __nccwpck_require__.e(/* import() */ 995).then(__nccwpck_require__.bind(__nccwpck_require__, 4995));
        const attempt = async () => {
            if (failure !== undefined) {
                const told = failure;
                failure = undefined;
                throw told;
            }
            return this.attempt(scratch, request, signal);
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
                    onInfo(`${error.message} (attempt ${attemptNumber} of ${attempts}); trying again.`);
                    await (0,external_node_timers_promises_namespaceObject.setTimeout)(Math.min(error.retryAfter, 3_600_000), undefined, { signal });
                },
            });
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof Transient)
                throw this.unreachable(error.words);
            throw error;
        }
    }
    async attempt(scratch, request, signal) {
        const traceFile = (0,external_node_path_.join)(scratch.dir, 'http-trace');
        const { onProgress, authorization, trusted } = this.options;
        const result = await (0,git/* tryGit */.Ii)([
            'fetch',
            onProgress === undefined ? '--quiet' : '--progress',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-auto-maintenance',
            '--recurse-submodules=no',
            ...(request.filter === undefined ? [] : [`--filter=${request.filter}`]),
            ...(request.depth === undefined ? [] : [`--depth=${request.depth}`]),
            '--stdin',
            '--',
            this.url,
        ], {
            environment: (0,environment/* transferEnvironment */.FF)(process.env, {
                gitDir: scratch.dir,
                kept: await this.userConfig(signal),
                trusted,
                authorization: authorization === undefined ? undefined : { url: this.url, header: authorization },
                traceFile,
                negotiate: request.negotiate === true,
            }),
            input: `${request.wants.join('\n')}\n`,
            signal,
            ...(onProgress === undefined ? {} : { onStderr: onProgress }),
        });
        const trace = readTrace(traceFile);
        this.traffic.requests += trace.requests;
        if (result.code === 0) {
            this.traffic.fetches++;
            return { filtered: !/filtering not recognized/.test(result.stderr) };
        }
        return this.fail(result.stderr, trace, scratch, request, signal);
    }
    async fail(stderr, trace, scratch, request, signal) {
        const words = this.withoutToken(serverWords(stderr));
        const failure = explainFetchFailure(stderr, trace, Date.now());
        switch (failure.kind) {
            case 'missing':
            case 'unadvertised':
            case 'no-branch':
                throw new Refused(failure, words);
            case 'transient':
                throw new Transient(words, failure.retryAfter, trace);
            case 'redirect':
                this.follow(failure.location);
                return this.attempt(scratch, request, signal);
            case 'no-room':
                throw new errors/* AssetsSyncError */.Fl('not-writable', `What was fetched could not be written below ${scratch.dir}.`, {
                    hint: 'Make room or give this user access, then run the command again.',
                    detail: words,
                });
            case 'unauthorized':
                throw this.unauthorized(failure.status, words);
            default:
                throw this.unreachable(words);
        }
    }
    /** A renamed repository on the same origin is followed, once; anything else would carry a token elsewhere. */
    follow(location) {
        const target = new URL(location, this.url);
        const repository = target.href.replace(/\/(info\/refs|git-upload-pack)(\?.*)?$/, '');
        const from = new URL(this.url);
        if (target.origin !== from.origin) {
            throw new errors/* AssetsSyncError */.Fl('unreachable', `${from.origin} redirects to another server, ${target.origin}.`, {
                hint: `If that is right, name the repository by its new address, ${repository}.`,
            });
        }
        if (this.url !== this.options.url.url || repository === this.url) {
            throw new errors/* AssetsSyncError */.Fl('unreachable', `${this.options.url.url} redirects again and again.`, {
                hint: 'Name the repository by its present address.',
            });
        }
        this.options.onInfo(`${this.url} has moved to ${repository}; change $repository to spare a request.`);
        this.url = repository;
    }
    unauthorized(status, words) {
        const { authorization, trusted, url } = this.options;
        if (url.transport === 'path') {
            return new errors/* AssetsSyncError */.Fl('unreachable', `${this.url} is not a git repository that can be read.`, {
                hint: 'Check the path and its permissions.',
                detail: words,
            });
        }
        const answer = status === undefined ? 'refused access' : `answered ${status}`;
        return new errors/* AssetsSyncError */.Fl('unauthorized', `${this.url} ${answer}: it does not exist, or the token cannot see it.`, {
            hint: authorization !== undefined
                ? 'Check the name of the repository, and that the token is valid and may read its contents.'
                : trusted
                    ? 'Check the name of the repository; if it is private, log in (gh auth login, or your git credential helper) or set GH_TOKEN.'
                    : 'Check the name of the repository; if it is private, give a token for it in the token input.',
            detail: words,
        });
    }
    /** A server may say what it was sent. */
    withoutToken(words) {
        const encoded = this.options.authorization?.replace(/^\w+ /, '');
        if (encoded === undefined)
            return words;
        const token = Buffer.from(encoded, 'base64')
            .toString('utf8')
            .replace(/^[^:]*:/, '');
        return words.replaceAll(encoded, '***').replaceAll(token, '***');
    }
    unreachable(words) {
        return new errors/* AssetsSyncError */.Fl('unreachable', `The server of ${this.url} could not be reached or did not complete.`, {
            hint: 'Check the address, the network and any proxy, then run the command again; nothing on disk was changed.',
            detail: words,
        });
    }
    userConfig(signal) {
        const { configFrom, trusted } = this.options;
        this.kept ??= (0,git/* git */.$Y)(['config', '--list', '-z'], { environment: (0,environment/* codeEnvironment */.dI)(process.env), cwd: configFrom, signal }).then((listing) => (0,environment/* keptConfig */.RX)(listing.toString('utf8'), trusted));
        return this.kept;
    }
}
/** Worth another try. */
class Transient extends Error {
    words;
    retryAfter;
    constructor(words, retryAfter, trace) {
        const status = trace.last !== undefined && trace.last.status >= 400 ? `The server answered ${trace.last.status}` : undefined;
        super(status ?? `The transfer broke off: ${words.split('\n').at(-1) ?? ''}`);
        this.words = words;
        this.retryAfter = retryAfter;
    }
}
/** What the server and git said, without progress and blank lines. */
function serverWords(stderr) {
    const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
    return lines
        .filter((line) => line !== '' && !/^(remote: )?(Enumerating|Counting|Compressing|Receiving|Resolving|Total)\b/.test(line))
        .join('\n');
}
function readTrace(file) {
    const text = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'latin1') : '';
    (0,external_node_fs_.rmSync)(file, { force: true });
    return parseHttpTrace(text);
}
/** Bytes of the packs that arrived. */
function packBytes(scratch) {
    const names = (0,external_node_fs_.readdirSync)(scratch.packs).filter((name) => name.endsWith('.pack'));
    return names.reduce((sum, name) => sum + (0,external_node_fs_.statSync)((0,external_node_path_.join)(scratch.packs, name)).size, 0);
}

;// CONCATENATED MODULE: ./src/assets/store.ts
/**
 * What this machine keeps of one assets repository.
 *
 * ```
 * <store>/
 *   objects/                        complete service trees only, never a promise: assets roots borrow from here
 *   refs/assets-sync/trees/<tree>   that tree is here, with everything in it; the file's time is its last use
 *   index/                          commits and trees of blobless fetches: what a SHA alone is looked up in
 *   branch/                         the whole main branch, only for a server that gives out nothing by name
 *   server.json                     what the server cannot do
 *   tmp/                            a git directory for each fetch under way
 * ```
 */









/** After this many milliseconds a server is asked again: hosts learn. */
const LIMITS_LAST = 30 * 24 * 3600 * 1000;
class Store {
    dir;
    /** Absolute: what assets roots name as their alternate. */
    objects;
    removals = [];
    constructor(base, url) {
        this.dir = (0,external_node_path_.join)(base, repositoryKey(url));
        this.objects = (0,external_node_path_.join)(this.dir, 'objects');
    }
    get index() {
        return (0,external_node_path_.join)(this.dir, 'index');
    }
    get branch() {
        return (0,external_node_path_.join)(this.dir, 'branch');
    }
    get tips() {
        return (0,external_node_path_.join)(this.index, 'tips');
    }
    treeRef(tree) {
        return (0,external_node_path_.join)(this.dir, 'refs/assets-sync/trees', tree);
    }
    /** Makes the folders, unless they are there. */
    make() {
        for (const path of ['refs/assets-sync/trees', 'objects/pack', 'tmp'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.dir, path), { recursive: true });
        // gc and repack refuse to drop an object of such a repository, whoever runs them.
        makeUnlessThere(this.dir, [...OUR_CONFIG, ['extensions.preciousObjects', 'true']]);
    }
    /** Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again. */
    async discard(signal) {
        (0,external_node_fs_.mkdirSync)(this.dir, { recursive: true });
        await this.withLock(signal, async () => {
            // The marks first, so that nobody trusts what is about to go.
            for (const name of ['refs', 'config', 'objects', 'index', 'branch']) {
                await (0,promises_.rm)((0,external_node_path_.join)(this.dir, name), { recursive: true, force: true, maxRetries: 3 });
            }
        });
    }
    /** Throws away the index alone. */
    async discardIndex() {
        await (0,promises_.rm)(this.index, { recursive: true, force: true, maxRetries: 3 });
    }
    /** Begins to delete what fetches left behind that were killed more than a day ago. */
    sweep() {
        const tmp = (0,external_node_path_.join)(this.dir, 'tmp');
        const yesterday = Date.now() - 24 * 3600 * 1000;
        const removeIfOld = async (path) => {
            const left = await (0,promises_.stat)(path).catch(() => undefined);
            if (left !== undefined && left.mtimeMs < yesterday)
                await (0,promises_.rm)(path, { recursive: true, force: true });
        };
        const sweeping = (0,promises_.readdir)(tmp).then((names) => Promise.all(names.map((name) => removeIfOld((0,external_node_path_.join)(tmp, name)))));
        // What cannot be deleted today is tried again tomorrow.
        this.removals.push(sweeping.then(() => { }, () => { }));
    }
    /** Whether a tree is here with everything in it. */
    hasTree(tree) {
        const now = new Date();
        try {
            (0,external_node_fs_.utimesSync)(this.treeRef(tree), now, now);
            return true;
        }
        catch {
            return (0,external_node_fs_.existsSync)(this.treeRef(tree));
        }
    }
    /** Keeps others from fetching the same at the same time. */
    withLock(signal, body) {
        return withLock((0,external_node_path_.join)(this.dir, 'lock'), signal, body);
    }
    readLimits() {
        const text = readIfThere((0,external_node_path_.join)(this.dir, 'server.json'));
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
        writeAtomically((0,external_node_path_.join)(this.dir, 'server.json'), `${JSON.stringify({ ...limits, since: Date.now() })}\n`);
    }
    /**
     * Runs `body` with a throw-away git directory.
     * @param borrowed object folders that it sees besides its own
     * @param tips commits at depth 1 in one of them, for the server to leave out what they hold
     */
    async withScratch(borrowed, tips, body) {
        const dir = (0,external_node_path_.join)(this.dir, 'tmp', `${process.pid}-${(0,external_node_crypto_namespaceObject.randomBytes)(6).toString('hex')}`);
        try {
            makeScratch(dir, borrowed, tips);
            return await body({ dir, packs: (0,external_node_path_.join)(dir, 'objects/pack') });
        }
        finally {
            this.removals.push((0,promises_.rm)(dir, { recursive: true, force: true, maxRetries: 3 }));
        }
    }
    /** Waits for what is still cleaned up; nothing else depends on it. */
    async settle() {
        await Promise.all(this.removals);
    }
    /** Moves a scratch's packs in and marks trees as complete. */
    landTrees(scratch, trees) {
        movePacks(scratch.packs, (0,external_node_path_.join)(this.objects, 'pack'), ['.rev', '.pack', '.idx']);
        for (const tree of trees)
            writeAtomically(this.treeRef(tree), `${tree}\n`);
    }
    /** Moves the packs of a blobless fetch into the index, where they stay marked as promises. */
    landCommits(scratch) {
        (0,external_node_fs_.mkdirSync)(this.tips, { recursive: true });
        makeUnlessThere(this.index, OUR_CONFIG);
        movePacks(scratch.packs, (0,external_node_path_.join)(this.index, 'objects/pack'), ['.promisor', '.rev', '.pack', '.idx']);
    }
    /** Remembers commits of the index, to be offered to the server by later fetches. */
    addTips(commits) {
        for (const commit of commits)
            writeAtomically((0,external_node_path_.join)(this.tips, commit), '');
    }
    /** The commits that were fetched last, newest first. */
    recentTips(most) {
        if (!(0,external_node_fs_.existsSync)(this.tips))
            return [];
        const names = (0,external_node_fs_.readdirSync)(this.tips)
            .map(names_sha/* parseSha */.qL)
            .filter((name) => name !== undefined);
        const timed = names.map((name) => ({ name, time: (0,external_node_fs_.statSync)((0,external_node_path_.join)(this.tips, name)).mtimeMs }));
        return timed
            .sort((a, b) => b.time - a.time)
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
        const somewhere = [this.index, this.branch].some((dir) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'config')));
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
            return (directory?.[2] === 'tree' ? (0,names_sha/* parseSha */.qL)(directory[1] ?? '') : undefined) ?? 'absent';
        });
    }
    /** Whether a commit here really lacks a directory, and not we an object of it. */
    async isAbsent(sha, directory, signal) {
        const args = ['ls-tree', '-d', '-z', '--full-tree', sha, '--', directory];
        const { code, stdout } = await (0,git/* tryGit */.Ii)(args, { environment: this.lookUpEnvironment, signal });
        return code === 0 && stdout.length === 0;
    }
    get lookUpEnvironment() {
        return {
            ...(0,environment/* ownEnvironment */.am)(process.env, this.dir),
            GIT_ALTERNATE_OBJECT_DIRECTORIES: [this.index, this.branch].map((dir) => quotePath((0,external_node_path_.join)(dir, 'objects'))).join(external_node_path_.delimiter),
        };
    }
    async askBatchCheck(names, signal) {
        const environment = this.lookUpEnvironment;
        const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
        const output = await (0,git/* git */.$Y)(args, { environment, input: `${names.join('\n')}\n`, signal });
        return output.toString('utf8').split('\n');
    }
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
    return `${readable.slice(-60)}-${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(identity).digest('hex').slice(0, 12)}`;
}
const OUR_CONFIG = [
    ['core.repositoryFormatVersion', '1'],
    ['core.bare', 'true'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/** A path in a list that git splits at the path delimiter. */
function quotePath(path) {
    return `"${path.replace(/[\\"]/g, '\\$&')}"`;
}
/** Makes a git directory unless it is there: its configuration is written last. */
function makeUnlessThere(dir, config) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'config')))
        makeGitDirectory(dir, { config, alternates: [] });
}
/** The least that git takes for a git directory. */
function makeScratch(dir, borrowed, tips) {
    for (const name of ['objects/pack', 'objects/info', 'refs'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(dir, name), { recursive: true });
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}\n`).sort();
    const files = {
        HEAD: 'ref: refs/heads/none\n',
        config: configText(OUR_CONFIG),
        'objects/info/alternates': alternatesText(borrowed),
        ...(tips.length === 0
            ? {}
            : { 'packed-refs': `# pack-refs with: sorted\n${refs.join('')}`, shallow: tips.map((tip) => `${tip}\n`).join('') }),
    };
    for (const [name, text] of Object.entries(files))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, name), text);
}
/** Renames packs file by file, in an order in which a reader never finds an index without its pack. */
function movePacks(from, to, endings) {
    const names = (0,external_node_fs_.readdirSync)(from);
    for (const ending of endings) {
        for (const name of names) {
            if (name.endsWith(ending))
                (0,external_node_fs_.renameSync)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
        }
    }
}

;// CONCATENATED MODULE: ./src/assets/obtain.ts
/** Brings the trees of pinned directories into the store, with as few requests as the server allows. */









/** How many commits are offered to the server, so that it leaves out what they share with the one that is wanted. */
const TIPS_OFFERED = 8;
/**
 * Finds the tree of every part and makes the store hold it.
 *
 * A part with a known tree costs nothing but that tree (an object may be wanted by name, whatever it is). A SHA alone
 * costs a blobless fetch of all such commits first. Both are one fetch for all parts together.
 *
 * @param earlier another tree of the same directory that the store may hold: then only what differs is fetched
 * @throws `missing-commit` where the server does not have a commit
 */
async function obtain(store, remote, branch, parts, earlier, signal) {
    store.make();
    const job = new Job(store, remote, branch, parts, earlier);
    await job.lookUp(signal);
    if (job.isDone)
        return job.result;
    remote.prepare(signal);
    return store.withLock(signal, (held) => {
        store.sweep();
        return job.run(held);
    });
}
class Job {
    result = { trees: new Map(), fetched: new Set(), warnings: [] };
    /** Trees that are known by name alone: the index has no commit that says so. */
    byName = new Set();
    branchFetched = false;
    store;
    remote;
    branch;
    parts;
    earlier;
    constructor(store, remote, branch, parts, earlier) {
        this.store = store;
        this.remote = remote;
        this.branch = branch;
        this.parts = parts;
        this.earlier = earlier;
        for (const part of parts) {
            if (part.tree === undefined)
                continue;
            this.result.trees.set(part, part.tree);
            this.byName.add(part.tree);
        }
    }
    get unresolved() {
        return this.parts.filter((part) => !this.result.trees.has(part));
    }
    async lookUp(signal) {
        const parts = this.unresolved;
        const answers = await this.store.lookUp(parts, signal);
        for (const [index, part] of parts.entries()) {
            const answer = answers[index];
            if (answer === 'no-commit')
                throw this.notACommit(part);
            if (answer === 'absent' && !(await this.store.isAbsent(part.sha, part.directory, signal))) {
                // A tree of the commit is lost: everything there is fetched anew.
                await this.store.discardIndex();
                return;
            }
            if (answer !== undefined)
                this.result.trees.set(part, answer);
        }
    }
    get missingTrees() {
        const trees = new Set([...this.result.trees.values()].filter((tree) => tree !== 'absent'));
        return [...trees].filter((tree) => !this.store.hasTree(tree));
    }
    get isDone() {
        return this.unresolved.length === 0 && this.missingTrees.length === 0;
    }
    async run(signal) {
        for (;;) {
            await this.lookUp(signal);
            if (this.unresolved.length > 0)
                await this.fetchCommits(signal);
            const missing = this.missingTrees;
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
        for (const part of this.parts) {
            const tree = this.result.trees.get(part);
            if (tree === undefined || tree === 'absent' || !refused.includes(tree))
                continue;
            if (!this.byName.has(tree))
                throw this.notGivenOut(part);
            this.result.trees.delete(part);
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
        if (this.unresolved.length > 0 && limits.noNames !== true)
            await this.fetchBranch(signal);
        const lost = this.unresolved[0];
        if (lost !== undefined) {
            throw new errors/* AssetsSyncError */.Fl('missing-commit', `Commit ${lost.sha} is not on ${this.branch} of ${this.remote.address}.`, {
                hint: 'Its server gives out only what is on a branch: merge the commit there, or pin one that is.',
                at: lost.pin.at,
            });
        }
        for (const part of this.parts) {
            const found = this.result.trees.get(part);
            if (part.tree === undefined || found === undefined || found === part.tree)
                continue;
            const right = found === 'absent' ? 'the commit does not have that directory' : `that is ${found}`;
            this.result.warnings.push({ message: `tree is not this directory of sha: ${right}; it is ignored`, at: part.pin.at });
        }
    }
    async fetchCommitsByName(limits, signal) {
        const commits = [...new Set(this.unresolved.map((part) => part.sha))];
        const tips = this.store.recentTips(TIPS_OFFERED);
        try {
            await this.store.withScratch([(0,external_node_path_.join)(this.store.index, 'objects')], tips, async (scratch) => {
                const { filtered } = await this.remote.fetch(scratch, {
                    wants: commits,
                    depth: 1,
                    negotiate: tips.length > 0,
                    ...(limits.noFilters === true ? {} : { filter: 'blob:none' }),
                }, signal);
                if (!filtered)
                    this.store.rememberLimits({ ...limits, noFilters: true });
                this.store.landCommits(scratch);
            });
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            if (error.failure.kind === 'missing')
                throw this.missingCommit(error);
            this.store.rememberLimits({ ...limits, noNames: true });
            return;
        }
        await this.lookUp(signal);
        this.store.addTips(commits);
    }
    /** For a server that gives out nothing by name: its whole branch, which later runs only add to. */
    async fetchBranch(signal) {
        this.branchFetched = true;
        const dir = this.store.branch;
        makeGitDirectory(dir, { config: [['core.bare', 'true']], alternates: [] });
        const ref = `refs/heads/${this.branch}`;
        try {
            await this.remote.fetch({ dir, packs: (0,external_node_path_.join)(dir, 'objects/pack') }, { wants: [`+${ref}:${ref}`], negotiate: true }, signal);
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            throw new errors/* AssetsSyncError */.Fl('missing-commit', `${this.remote.address} has no branch ${this.branch}.`, {
                hint: 'Name its main branch in $branch.',
                detail: error.words,
            });
        }
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
            if (!(error instanceof Refused))
                throw error;
            if (error.failure.kind !== 'missing') {
                this.store.rememberLimits({ ...limits, noNames: true });
                return rest;
            }
            const name = (0,names_sha/* parseSha */.qL)(error.failure.name);
            if (name !== undefined && rest.includes(name))
                return [name];
            throw error;
        }
    }
    /** The trees of directories that the store holds at another commit. */
    async treesWithEarlier(trees) {
        const grown = new Set();
        for (const [part, tree] of this.result.trees) {
            if (tree === 'absent' || !trees.includes(tree))
                continue;
            const before = this.earlier(part.directory);
            if (before !== undefined && this.store.hasTree(before))
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
            const { filtered } = await this.remote.fetch(scratch, { wants: named, filter: 'blob:none' }, signal);
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
        return [(0,external_node_path_.join)(this.store.index, 'objects'), (0,external_node_path_.join)(this.store.branch, 'objects')];
    }
    /** Packs what is reached from trees into the scratch, from what is on this machine. */
    async pack(scratch, trees, filter, signal) {
        const environment = scratchEnvironment(scratch, this.elsewhere);
        const objects = await (0,git/* git */.$Y)(['rev-list', '--objects', '--no-object-names', ...filter, '--stdin'], {
            environment,
            input: `${trees.join('\n')}\n`,
            signal,
        });
        await (0,git/* git */.$Y)(['pack-objects', '-q', '--delta-base-offset', (0,external_node_path_.join)(scratch.packs, 'pack')], {
            environment,
            input: objects,
            signal,
        });
    }
    missingCommit(refused) {
        const name = refused.failure.kind === 'missing' ? refused.failure.name : undefined;
        const part = this.parts.find(({ sha }) => sha === name);
        return new errors/* AssetsSyncError */.Fl('missing-commit', `${this.remote.address} does not have commit ${name}.`, {
            hint: 'Check the pin: was the commit pushed there, or was its branch deleted or squashed?',
            at: part?.pin.at,
            detail: refused.words,
        });
    }
    notACommit(part) {
        return new errors/* AssetsSyncError */.Fl('missing-commit', `${part.sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
            hint: 'Pin the commit: git rev-parse <name>^{commit} prints it.',
            at: part.pin.at,
        });
    }
    notGivenOut(part) {
        return new errors/* AssetsSyncError */.Fl('missing-commit', `The server does not give out ${(0,names_directory/* showDirectory */.fi)(part.directory)} of commit ${(0,names_sha/* shortSha */.Fu)(part.sha)}.`, { hint: 'Check that the commit is still on a branch of the assets repository.', at: part.pin.at });
    }
}
function scratchEnvironment(scratch, borrowed) {
    return {
        ...(0,environment/* ownEnvironment */.am)(process.env, scratch.dir),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: borrowed.map(quotePath).join(external_node_path_.delimiter),
    };
}
/** What trees refer to, directly or not, and is nowhere to be found. */
async function missingObjects(scratch, trees, borrowed, signal) {
    const output = await (0,git/* git */.$Y)(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
        environment: scratchEnvironment(scratch, borrowed),
        input: `${trees.join('\n')}\n`,
        signal,
    });
    const lines = output.toString('latin1').split('\n');
    return lines
        .filter((line) => line.startsWith('?'))
        .map((line) => (0,names_sha/* parseSha */.qL)(line.slice(1)))
        .filter((name) => name !== undefined);
}

;// CONCATENATED MODULE: ./src/assets/synced-commit.ts
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
        for (const part of synced.parts) {
            lines.push(`${part.byTree ? 'Pin by tree' : 'Pin'}: ${part.sha} ${part.tree} ${part.directory}`);
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
            const service = { tree: (0,names_sha/* parseSha */.qL)(tree), parsed: (0,names_directory/* parseDirectory */.Bp)(path) };
            if (service.tree === undefined || 'wrong' in service.parsed)
                continue;
            services.push({ service: service.parsed.directory, repository, tree: service.tree, parts: [] });
        }
        else if (name === 'Pin' || name === 'Pin by tree') {
            const [, sha = '', tree = '', directory = ''] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
            const part = { sha: (0,names_sha/* parseSha */.qL)(sha), tree: (0,names_sha/* parseSha */.qL)(tree), parsed: (0,names_directory/* parseDirectory */.Bp)(directory) };
            if (part.sha === undefined || part.tree === undefined || 'wrong' in part.parsed)
                continue;
            const byTree = name === 'Pin by tree';
            services.at(-1)?.parts.push({ directory: part.parsed.directory, sha: part.sha, tree: part.tree, byTree });
        }
    }
    return services;
}

;// CONCATENATED MODULE: ./src/assets/root.ts
/** The assets root: the working tree that the test proxy is started in, a git repository of its own. */










/** `* ` and everything that could change a file's bytes or a diff's text, switched off above any .gitattributes. */
const ATTRIBUTES = '* -text -eol -filter -ident -working-tree-encoding !diff !merge\n';
/** A push from here would bypass the pins: git refuses this address and shows it. */
const PUSH_GUARD = 'recordings are published with: assets-sync push://';
/** The tree without entries, which git knows without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** More pathspecs than this are slower to match than the whole root is to walk. */
const MOST_PATHSPECS = 50;
class AssetsRoot {
    /** Absolute. */
    dir;
    gitDir;
    constructor(dir) {
        this.dir = dir;
        this.gitDir = (0,external_node_path_.join)(dir, '.git');
    }
    get ours() {
        return (0,external_node_path_.join)(this.gitDir, 'assets-sync');
    }
    get environment() {
        return (0,environment/* ownEnvironment */.am)(process.env, this.gitDir, this.dir);
    }
    /**
     * Whether there is an assets root already.
     * @throws `foreign-root` where something else is in its place
     */
    async exists() {
        const kind = await (0,promises_.lstat)(this.dir).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (kind === undefined)
            return false;
        if (!kind.isDirectory())
            throw this.foreign(kind.isSymbolicLink() ? 'a symbolic link' : 'a file');
        if ((await (0,promises_.lstat)(this.ours).catch(() => undefined))?.isDirectory() === true)
            return true;
        const entries = await (0,promises_.readdir)(this.dir);
        if (entries.length === 0)
            return false;
        throw this.foreign(entries.includes('.git') ? 'another git repository' : 'a directory with files that assets-sync did not put there');
    }
    foreign(what) {
        return new errors/* AssetsSyncError */.Fl('foreign-root', `The assets root ${this.dir} is ${what}.`, {
            hint: 'Move it away, or name another directory in $path; nothing in it was touched.',
        });
    }
    /** Makes the root, or brings an older or damaged one up to date; its files stay as they are. */
    make(storeObjects, repository) {
        (0,external_node_fs_.mkdirSync)(this.ours, { recursive: true });
        const known = readIfThere((0,external_node_path_.join)(this.gitDir, 'objects/info/alternates'))
            ?.split('\n')
            .filter((line) => line !== '') ?? [];
        const alternate = storeObjects.replaceAll('\\', '/');
        makeGitDirectory(this.gitDir, {
            config: [
                ['core.repositoryFormatVersion', '0'],
                ['core.bare', 'false'],
                ['core.logAllRefUpdates', 'false'],
                ...environment/* ROOT_CONFIG */._g,
                ['advice.detachedHead', 'false'],
                ['remote.origin.url', repository],
                ['remote.origin.pushurl', PUSH_GUARD],
            ],
            alternates: known.includes(alternate) ? known : [...known, alternate],
        });
        ensureFile((0,external_node_path_.join)(this.gitDir, 'info/attributes'), ATTRIBUTES);
    }
    async readState(signal) {
        const journal = readIfThere((0,external_node_path_.join)(this.ours, 'journal'));
        const answers = await this.readObjects(['HEAD', SYNCED_REF], signal);
        const [head, synced] = answers;
        return {
            synced: synced === undefined ? undefined : { commit: synced.name, services: parseCommit(synced.content) },
            head: head === undefined || head.name === synced?.name ? undefined : head.name,
            interrupted: journal === undefined ? undefined : parseJournal(journal),
        };
    }
    /** What is recorded in a commit that assets-sync made. */
    async readSynced(commit, signal) {
        const [object] = await this.readObjects([commit], signal);
        return object === undefined ? [] : parseCommit(object.content);
    }
    async readObjects(names, signal) {
        const output = await (0,git/* git */.$Y)(['cat-file', '--batch'], {
            environment: this.environment,
            input: `${names.join('\n')}\n`,
            signal,
        });
        let at = 0;
        return names.map(() => {
            const end = output.indexOf(0x0a, at);
            const [, name = '', size = ''] = /^([0-9a-f]{40}) \w+ (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
            at = end + 1;
            const parsed = (0,names_sha/* parseSha */.qL)(name);
            if (parsed === undefined)
                return undefined;
            const content = output.subarray(at, at + Number(size));
            at += Number(size) + 1;
            return { name: parsed, content };
        });
    }
    /** Where the objects of the root itself are. */
    get objects() {
        return (0,external_node_path_.join)(this.gitDir, 'objects');
    }
    /** The content of a tree that the root has or borrows. */
    async readTree(tree, signal) {
        const [object] = await this.readObjects([tree], signal);
        if (object === undefined)
            throw new Error(`tree ${tree} is not in the store`);
        return object.content;
    }
    /** Which of these names are not trees, but some other object or none. */
    async notTrees(names, signal) {
        const output = await (0,git/* git */.$Y)(['cat-file', '--batch-check=%(objecttype)'], {
            environment: this.environment,
            input: `${names.join('\n')}\n`,
            signal,
        });
        const types = output.toString('latin1').split('\n');
        return names.filter((_, index) => types[index] !== 'tree');
    }
    /**
     * Lists the files of a commit without holding the list.
     */
    async measure(commit, services, signal) {
        const totals = new Map(services.map((service) => [service, { files: 0, size: 0 }]));
        const sorted = [...services].sort();
        // Files come in order, so the service of the last one is most likely that of the next, unless services nest.
        const nested = sorted.some((inner) => sorted.some((outer) => outer !== inner && (0,names_directory/* isWithin */.UO)(inner, outer)));
        const submodules = [];
        let rest = Buffer.alloc(0);
        let current;
        const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...services];
        await (0,git/* git */.$Y)(args, {
            environment: this.environment,
            signal,
            onStdout: (chunk) => {
                rest = Buffer.concat([rest, chunk]);
                const records = (0,git/* splitRecords */.DQ)(rest);
                for (const record of records) {
                    const tab = record.indexOf(0x09);
                    const [mode, , , size] = record.toString('latin1', 0, tab).split(/ +/);
                    const path = record.toString('utf8', tab + 1);
                    if (nested || current === undefined || !(0,names_directory/* isWithin */.UO)(path, current)) {
                        current = sorted.findLast((service) => (0,names_directory/* isWithin */.UO)(path, service));
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
    /** Everything below the services that is not as it was synced: committed, staged, changed, new, ignored or gone. */
    async localChanges(state, services, signal) {
        const pathspecs = services.length > MOST_PATHSPECS ? [] : services;
        const common = { environment: this.environment, signal };
        const [status, committed] = await Promise.all([
            (0,git/* git */.$Y)(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored=traditional', '--', ...pathspecs], common),
            state.head === undefined || state.synced === undefined
                ? Buffer.alloc(0)
                : (0,git/* git */.$Y)(['diff-tree', '-r', '-z', '--no-renames', '--name-status', state.synced.commit, state.head, '--', ...pathspecs], common),
        ]);
        const changes = new Map();
        const fields = (0,git/* splitRecords */.DQ)(committed);
        for (let index = 0; index + 1 < fields.length; index += 2) {
            this.addChange(changes, fields[index]?.toString('latin1') ?? '', fields[index + 1] ?? Buffer.alloc(0));
        }
        for (const record of (0,git/* splitRecords */.DQ)(status))
            this.addChange(changes, record.toString('latin1', 0, 2), record.subarray(3));
        return [...changes.values()].filter(({ path }) => services.some((service) => (0,names_directory/* isWithin */.UO)(path.toString('utf8'), service)));
    }
    addChange(changes, letters, path) {
        const kind = /[?!A]/.test(letters) ? 'added' : letters.includes('D') ? 'deleted' : 'modified';
        changes.set(path.toString('latin1'), { path: Buffer.from(path), kind });
    }
    /**
     * Keeps the files of local changes, and commits that a person made, under `refs/assets-sync/backup/`.
     * @returns the name of the ref
     */
    async backUp(state, changes, signal) {
        const nested = changes.find(({ path }) => path.at(-1) === 0x2f);
        if (nested !== undefined) {
            throw new errors/* AssetsSyncError */.Fl('local-changes', `${(0,external_node_path_.join)(this.dir, nested.path.toString('utf8'))} is a git repository of its own.`, {
                hint: 'Move it out of the assets root; it cannot be kept in a backup.',
            });
        }
        const index = (0,external_node_path_.join)(this.ours, `backup-index-${process.pid}`);
        const environment = { ...this.environment, GIT_INDEX_FILE: index, ...BACKUP_IDENTITY };
        try {
            const kept = changes.filter(({ kind }) => kind !== 'deleted').map(({ path }) => path);
            const input = Buffer.concat(kept.flatMap((path) => [path, Buffer.of(0)]));
            await (0,git/* git */.$Y)(['update-index', '--add', '--remove', '-z', '--stdin'], { environment, input, signal });
            const tree = (await (0,git/* git */.$Y)(['write-tree', '--missing-ok'], { environment, signal })).toString('latin1').trim();
            const parents = state.head === undefined ? [] : ['-p', state.head];
            const message = `Recordings that a sync replaced: ${changes.length} changes`;
            const commit = (await (0,git/* git */.$Y)(['commit-tree', tree, ...parents, '-m', message], { environment, signal }))
                .toString('latin1')
                .trim();
            const ref = `${BACKUPS}${new Date().toISOString().replace(/[-:]/g, '')}`;
            await (0,git/* git */.$Y)(['update-ref', ref, commit, '0'.repeat(40)], { environment, signal });
            return ref;
        }
        finally {
            await (0,promises_.rm)(index, { force: true });
        }
    }
    /** Keeps commits that a person made, which nothing else may hold once HEAD moves on. */
    async keepCommits(head, signal) {
        await (0,git/* git */.$Y)(['update-ref', `${BACKUPS}${head}`, head], { environment: this.environment, signal });
    }
    /** Makes a commit's files be on disk and HEAD point at it. */
    async checkOut(state, journal, { forced, comparable }, signal) {
        if (state.synced?.commit === journal.commit && state.head === undefined && forced.length === 0)
            return;
        writeAtomically((0,external_node_path_.join)(this.ours, 'journal'), JSON.stringify(journal));
        if (forced.length > 0)
            await this.restore({ ...journal, services: forced }, signal);
        if (comparable) {
            const from = state.synced?.commit ?? EMPTY_TREE;
            const result = await (0,git/* tryGit */.Ii)([...PARALLEL, 'read-tree', '-m', '-u', from, journal.commit], {
                environment: this.environment,
                signal,
            });
            if (result.code !== 0)
                await this.checkOutFailed(result.stderr, forced.length > 0);
        }
        this.finish(journal.commit);
    }
    async checkOutFailed(stderr, startedAlready) {
        // git looks at both trees and at what is there before it touches anything; then there is nothing to finish.
        const nothingTouched = /would be overwritten|not uptodate|index\.lock|unpack tree|read tree/.test(stderr);
        if (nothingTouched && !startedAlready)
            await (0,promises_.rm)((0,external_node_path_.join)(this.ours, 'journal'), { force: true });
        if (/would be overwritten|not uptodate/.test(stderr)) {
            throw new errors/* AssetsSyncError */.Fl('local-changes', 'Files in the assets root changed while it was synced.', {
                hint: 'Stop what writes there and run the command again.',
                detail: stderr.trim(),
            });
        }
        if (/index\.lock/.test(stderr)) {
            throw new errors/* AssetsSyncError */.Fl('busy', `Another git command is at work in ${this.dir}.`, {
                hint: `Wait for it; if there is none, delete ${(0,external_node_path_.join)(this.gitDir, 'index.lock')} and run the command again.`,
                detail: stderr.trim(),
            });
        }
        throw new errors/* AssetsSyncError */.Fl('git-failed', `The files could not be written into ${this.dir}.`, {
            hint: 'Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun.',
            detail: stderr.trim(),
        });
    }
    /**
     * Finishes a check-out that was cut off. The trees of its commit must be in the store.
     * @returns the backup of files that are neither as before nor as after: half-written, or recorded since
     */
    async resume(state, journal, signal) {
        const { commit, services } = journal;
        // The run that was cut off held the root's lock, as we do now; it may have left these.
        await Promise.all(['index.lock', 'HEAD.lock'].map((name) => (0,promises_.rm)((0,external_node_path_.join)(this.gitDir, name), { force: true })));
        const index = (0,external_node_path_.join)(this.ours, 'resume-index');
        const after = { ...this.environment, GIT_INDEX_FILE: index };
        let strange;
        try {
            await this.restorePaths(journal, ['--staged'], after, signal);
            const unlikeAfter = new Set((await this.filesUnlikeIndex(services, after, signal)).map((path) => path.toString('latin1')));
            const unlikeBefore = await this.filesUnlikeIndex(services, this.environment, signal);
            strange = unlikeBefore
                .filter((path) => unlikeAfter.has(path.toString('latin1')))
                .map((path) => ({ path, kind: 'modified' }));
        }
        finally {
            await (0,promises_.rm)(index, { force: true });
        }
        const backup = strange.length === 0 ? undefined : await this.backUp({ ...state, head: undefined }, strange, signal);
        await this.restore(journal, signal);
        this.finish(commit);
        return backup;
    }
    /** Files below the services that are not as an index says; those that are gone are left out. */
    async filesUnlikeIndex(services, environment, signal) {
        const output = await (0,git/* git */.$Y)(['ls-files', '-z', '--modified', '--others', '--', ...services], { environment, signal });
        const there = await Promise.all((0,git/* splitRecords */.DQ)(output).map(async (path) => {
            const found = await (0,promises_.lstat)(Buffer.concat([Buffer.from(`${this.dir}/`), path])).catch(() => undefined);
            return found === undefined ? [] : [path];
        }));
        return there.flat();
    }
    /** Makes services be as in a commit, whatever is there. */
    async restore(journal, signal) {
        const common = { environment: this.environment, signal };
        const { services } = journal;
        for (let start = 0; start < services.length; start += MOST_PATHSPECS) {
            await (0,git/* git */.$Y)(['clean', '-ffdxq', '--', ...services.slice(start, start + MOST_PATHSPECS)], common);
        }
        const empty = services.filter((service) => journal.empty.includes(service));
        for (let start = 0; start < empty.length; start += MOST_PATHSPECS) {
            await (0,git/* git */.$Y)(['rm', '-rfq', '--ignore-unmatch', '--', ...empty.slice(start, start + MOST_PATHSPECS)], common);
        }
        await this.restorePaths(journal, ['--staged', '--worktree'], this.environment, signal);
    }
    /** Reads no tree but those of the services: others may be lost with their store. */
    async restorePaths({ commit, services, empty }, where, environment, signal) {
        const full = services.filter((service) => !empty.includes(service));
        if (full.length === 0)
            return;
        const args = ['restore', '-q', `--source=${commit}`, ...where, '--pathspec-from-file=-', '--pathspec-file-nul'];
        await (0,git/* git */.$Y)(args, { environment, input: full.map((service) => `${service}\0`).join(''), signal });
    }
    /** Takes away a root that this run made and that holds no file yet. */
    async unmake() {
        const entries = await (0,promises_.readdir)(this.dir);
        if (entries.length === 1 && entries[0] === '.git')
            await (0,promises_.rm)(this.dir, { recursive: true, force: true });
    }
    finish(commit) {
        const ref = (0,external_node_path_.join)(this.gitDir, SYNCED_REF);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(ref), { recursive: true });
        writeAtomically(ref, `${commit}\n`);
        writeAtomically((0,external_node_path_.join)(this.gitDir, 'HEAD'), `${commit}\n`);
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.ours, 'journal'), { force: true });
    }
}
/** Below a thousand files, starting workers takes longer than what they save. */
const PARALLEL = ['-c', 'checkout.workers=4', '-c', 'checkout.thresholdForParallelism=1000'];
const BACKUPS = 'refs/assets-sync/backup/';
const SYNCED_REF = 'refs/assets-sync/synced';
const BACKUP_IDENTITY = {
    GIT_AUTHOR_NAME: 'assets-sync',
    GIT_AUTHOR_EMAIL: 'assets-sync@localhost',
    GIT_COMMITTER_NAME: 'assets-sync',
    GIT_COMMITTER_EMAIL: 'assets-sync@localhost',
};
function parseJournal(text) {
    try {
        const { commit, services, empty = [] } = JSON.parse(text);
        const sha = (0,names_sha/* parseSha */.qL)(commit);
        return sha === undefined ? undefined : { commit: sha, services, empty };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/assets/compose.ts

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
    const { children } = await compose_open(node, objects);
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
async function compose_open(node, objects) {
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
        const object = (0,names_sha/* parseSha */.qL)(content.toString('hex', end + 1, end + 21));
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

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./src/assets/git-objects.ts
/** Git objects that Node writes itself, as loose files. */





/** Writes an object below an `objects` folder and returns its name. */
function writeObject(objects, type, content) {
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const name = (0,external_node_crypto_namespaceObject.createHash)('sha1').update(whole).digest('hex');
    const folder = (0,external_node_path_.join)(objects, name.slice(0, 2));
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    writeAtomically((0,external_node_path_.join)(folder, name.slice(2)), (0,external_node_zlib_namespaceObject.deflateSync)(whole));
    return name;
}

;// CONCATENATED MODULE: ./src/assets/write-commit.ts
/** Writes the commit that an assets root is to stand on. */





/** @returns the commit, and all services as they are in it */
async function writeSyncedCommit(root, { others, chosen, without }, signal) {
    // A service inside a chosen one is written with it, and is no longer one of its own.
    const apart = others.filter(({ service }) => !chosen.some((outer) => (0,names_directory/* isWithin */.UO)(service, outer.service)));
    const placements = [
        ...apart.map(({ service, tree }) => ({ path: service, tree })),
        ...chosen.flatMap(({ parts }) => parts.map(({ directory, tree }) => ({ path: directory, tree }))),
        // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const composed = await composeTree([...placements, ...without.map((path) => ({ path, tree: undefined }))], {
        readTree: async (tree) => parseTree(await root.readTree(tree, signal)),
        writeTree: (content) => writeObject(root.objects, 'tree', content),
    });
    const services = [...apart.map((other) => ({ ...other, parts: partsAfter(other, chosen) })), ...chosen]
        .map((service) => ({ ...service, tree: composed.treeAt(service.service) ?? EMPTY_TREE }))
        .sort((a, b) => (a.repository + a.service < b.repository + b.service ? -1 : 1));
    return { commit: writeObject(root.objects, 'commit', formatCommit(composed.tree, services)), services };
}
/** What a service that was not chosen is made of now that a chosen one may have been put into it. */
function partsAfter(other, chosen) {
    const inner = chosen.filter(({ service }) => (0,names_directory/* isWithin */.UO)(service, other.service));
    return [
        ...other.parts.filter(({ directory }) => !inner.some(({ service }) => (0,names_directory/* isWithin */.UO)(directory, service))),
        ...inner.flatMap(({ parts }) => parts),
    ];
}

;// CONCATENATED MODULE: ./src/assets/update.ts
/** Brings an assets root to the pinned contents of chosen services: the heart of sync. */














async function updateRoot(request, events, signal) {
    const update = new Update(request, events);
    update.prepare(signal);
    const lock = lockOf(request.assetsRoot, request.storeBase);
    try {
        return await withLock(lock, signal, async (held) => {
            try {
                return await update.run(held);
            }
            catch (error) {
                if (!(await update.discardDamagedStore(error, held)))
                    throw error;
                return update.run(held);
            }
        });
    }
    finally {
        await update.settle();
    }
}
/** Beside the root, so that runs with different stores see it too; an empty directory is nothing to git. */
function lockOf(assetsRoot, storeBase) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(assetsRoot)))
        return `${assetsRoot}.lock`;
    const locks = (0,external_node_path_.join)(storeBase, 'locks');
    (0,external_node_fs_.mkdirSync)(locks, { recursive: true });
    return (0,external_node_path_.join)(locks, (0,external_node_crypto_namespaceObject.createHash)('sha256').update(assetsRoot).digest('hex').slice(0, 24));
}
/** One update under the root's lock. */
class Update {
    request;
    events;
    root;
    store;
    remote;
    kept = [];
    backup;
    constructor(request, events) {
        this.request = request;
        this.events = events;
        this.root = new AssetsRoot(request.assetsRoot);
        this.store = new Store(request.storeBase, request.url);
        this.remote = new Remote({ ...request, ...events });
    }
    /** Begins, while the lock is waited for, what a first sync needs. Whoever needs it later hears of a failure. */
    prepare(signal) {
        this.root.exists().then((exists) => exists || this.remote.prepare(signal), () => { });
    }
    settle() {
        return this.store.settle();
    }
    async run(signal) {
        const state = (await this.root.exists()) ? await this.readState(signal) : NO_STATE;
        const chosen = this.request.chosen;
        const names = chosen.map(({ service }) => service);
        const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
        const moved = chosen.filter((selected) => !this.isAtPins(selected, before.get(selected.service)));
        const readable = await this.makeReadable([...before.values()], signal);
        const untouched = moved.length === 0 && readable;
        const [changes, totals] = await Promise.all([
            state === NO_STATE ? [] : this.root.localChanges(state, names, signal),
            untouched && state.synced !== undefined ? this.root.measure(state.synced.commit, names, signal) : undefined,
        ]);
        if (!this.request.discard)
            this.protect(changes, moved);
        if (untouched && (changes.length === 0 || !this.request.discard)) {
            await this.request.beforeWriting();
            return this.report(chosen, totals, () => 'unchanged');
        }
        const obtained = await this.obtain(chosen, before, signal);
        const [present, absent] = this.divide(chosen, obtained);
        await this.request.beforeWriting();
        this.root.make(this.store.objects, this.request.url.url);
        const written = await this.write(state, before, present, absent, readable, obtained, signal);
        return this.report(present, written, (selected) => !moved.includes(selected)
            ? 'unchanged'
            : selected.parts.some((part) => obtained.fetched.has(treeOf(part, obtained)))
                ? 'network'
                : 'store');
    }
    /** Stops where a pin moved under local changes; else they stay. */
    protect(changes, moved) {
        const inTheWay = moved.filter(({ service }) => changes.some((change) => isIn(change, service)));
        if (inTheWay.length > 0)
            throw this.localChangesError(inTheWay, changes);
        this.kept = changes.map(({ path }) => path.toString('utf8'));
    }
    /** Writes the commit and its files. */
    async write(state, before, present, absent, readable, obtained, signal) {
        const names = present.map(({ service }) => service);
        const plan = {
            others: [...before.values()].filter(({ service }) => !names.includes(service) && !absent.includes(service)),
            chosen: present.map(({ service, parts }) => ({
                service,
                repository: this.request.url.url,
                parts: parts.map((part) => {
                    const tree = treeOf(part, obtained);
                    return { directory: part.directory, sha: part.sha, tree, byTree: part.tree === tree };
                }),
            })),
        };
        let { commit, services } = await writeSyncedCommit(this.root, { ...plan, without: [] }, signal);
        const totals = await this.root.measure(commit, names, signal).catch(async (error) => {
            // Parts whose tree was taken at its word: it may be some other object, which git says in many ways.
            const believed = present.flatMap(({ parts }) => parts).filter((part) => part.tree === treeOf(part, obtained));
            await this.checkTrees(believed, state, signal);
            throw error;
        });
        if (totals.submodules.length > 0) {
            ({ commit, services } = await writeSyncedCommit(this.root, { ...plan, without: totals.submodules }, signal));
        }
        const touched = services.filter(({ service, tree }) => before.get(service)?.tree !== tree).map(({ service }) => service);
        const gone = absent.filter((service) => before.has(service));
        // Looked at again: recordings may have been made while the network was waited for.
        const changes = state === NO_STATE ? [] : await this.root.localChanges(state, [...names, ...gone], signal);
        const dirty = [...names, ...gone].filter((service) => changes.some((change) => isIn(change, service)));
        if (dirty.length > 0 && !this.request.discard) {
            this.protect(changes, present.filter(({ service }) => touched.includes(service)));
        }
        const forced = this.request.discard ? dirty : [];
        if (forced.length > 0)
            this.backup = await this.root.backUp(state, changes, signal);
        else if (state.head !== undefined)
            await this.root.keepCommits(state.head, signal);
        const all = [...new Set([...touched, ...gone, ...forced])];
        const empty = services.filter(({ tree }) => tree === EMPTY_TREE).map(({ service }) => service);
        // What the root stood on must be readable to be compared with; else every service that changes is written anew.
        await this.root.checkOut(state, { commit, services: all, empty: [...gone, ...empty] }, { forced: readable ? forced : all, comparable: readable }, signal);
        return totals;
    }
    /** @throws `bad-manifest` for a pin whose `tree` is an object of another kind */
    async checkTrees(parts, state, signal) {
        if (parts.length === 0)
            return;
        const wrong = await this.root.notTrees(parts.map((part) => part.tree), signal);
        if (wrong.length === 0)
            return;
        if (state === NO_STATE)
            await this.root.unmake();
        throw manifestError(parts
            .filter((part) => wrong.includes(part.tree))
            .map(({ tree, pin }) => ({
            message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
            at: pin.at,
        })));
    }
    /** Reads the root's state; a sync that was cut off is finished first. */
    async readState(signal) {
        const state = await this.root.readState(signal);
        if (state.interrupted === undefined)
            return state;
        this.root.make(this.store.objects, this.request.url.url);
        const backup = await this.finish(state, state.interrupted, signal);
        this.events.onInfo('An earlier sync was cut off; it was finished first.');
        if (backup !== undefined)
            this.events.onNotice(`Files that it may have left half-written are kept in ${backup}.`);
        return this.root.readState(signal);
    }
    /** Goes on to the commit of a sync that was cut off; where that cannot be, its services are taken out, to be synced anew. */
    async finish(state, journal, signal) {
        const after = await this.root.readSynced(journal.commit, signal);
        try {
            await this.fetchAgain(after.filter(({ service }) => journal.services.includes(service)), signal);
            return await this.root.resume(state, journal, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof errors/* AssetsSyncError */.Fl && (error.code === 'unreachable' || error.code === 'unauthorized'))
                throw error;
        }
        const others = (state.synced?.services ?? []).filter(({ service }) => !journal.services.includes(service));
        const { commit } = await writeSyncedCommit(this.root, { others, chosen: [], without: [] }, signal);
        return this.root.resume(state, { commit, services: journal.services, empty: journal.services }, signal);
    }
    /** Brings what services were made of, by the trees that were recorded. */
    async fetchAgain(services, signal) {
        const parts = services
            .filter(({ repository }) => repository === this.request.url.url)
            .flatMap((synced) => synced.parts.map((part) => ({ ...part, pin: lostPin(part) })));
        await obtain(this.store, this.remote, this.request.branch, parts, () => undefined, signal);
    }
    /**
     * Sees to it that the root can borrow what it stands on: a store may be deleted at any time.
     * @returns whether it can
     */
    async makeReadable(services, signal) {
        if (this.storesHold(services))
            return true;
        try {
            await this.fetchAgain(services, signal);
            this.root.make(this.store.objects, this.request.url.url);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof errors/* AssetsSyncError */.Fl))
                throw error;
            // Some of it may be gone for good; the chosen services do not need it.
        }
        return this.storesHold(services);
    }
    /** Throws a store away in which git could not read an object. @returns whether there was one to throw away */
    async discardDamagedStore(error, signal) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'git-failed' || !UNREADABLE.test(error.detail ?? ''))
            return false;
        this.events.onInfo('The store is damaged; it is fetched again.');
        await this.store.discard(signal);
        return true;
    }
    /** Whether a service was synced from the very commits that it is pinned at. */
    isAtPins({ parts }, synced) {
        if (synced?.repository !== this.request.url.url || synced.parts.length !== parts.length)
            return false;
        return parts.every((part, index) => {
            const there = synced.parts[index];
            if (there?.directory !== part.directory || there.sha !== part.sha)
                return false;
            // A SHA alone says more than a tree that an earlier pin only claimed.
            return part.tree === undefined ? !there.byTree : there.tree === part.tree;
        });
    }
    storesHold(services) {
        return services.every(({ repository, parts }) => {
            const store = new Store(this.request.storeBase, { url: repository });
            return parts.every(({ tree }) => store.hasTree(tree));
        });
    }
    localChangesError(services, changes) {
        const paths = changes.filter((change) => services.some(({ service }) => isIn(change, service)));
        const shown = paths.slice(0, 20).map(({ kind, path }) => `  ${kind.padEnd(8)} ${path.toString('utf8')}`);
        if (paths.length > shown.length)
            shown.push(`  and ${paths.length - shown.length} more`);
        const names = services.map(({ service }) => service).join(', ');
        return new errors/* AssetsSyncError */.Fl('local-changes', `The pin of ${names} moved, but there are local changes:\n${shown.join('\n')}`, {
            hint: 'Copy away what you need, then sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
        });
    }
    async obtain(chosen, before, signal) {
        const known = new Map([...before.values()].flatMap((synced) => synced.parts.map((part) => [part.directory, part.tree])));
        const parts = chosen.flatMap((selected) => selected.parts);
        const obtained = await obtain(this.store, this.remote, this.request.branch, parts, (directory) => known.get(directory), signal);
        for (const problem of obtained.warnings)
            this.events.onWarning(problem);
        return obtained;
    }
    /** Parts services whose commit does not have them from the rest; where a path or a pin named that very directory, it is an error. */
    divide(chosen, obtained) {
        const absent = [];
        const present = chosen.filter(({ service, given, parts }) => {
            const lost = parts.find((part) => obtained.trees.get(part) === 'absent');
            if (lost === undefined)
                return true;
            if (given || lost.pin.directory === lost.directory) {
                throw new errors/* AssetsSyncError */.Fl('no-such-directory', `${(0,names_directory/* showDirectory */.fi)(lost.directory)} does not exist in commit ${(0,names_sha/* shortSha */.Fu)(lost.sha)} of ${this.remote.address}.`, { hint: 'Check the spelling of the path, or pin a commit that has it.', at: lost.pin.at });
            }
            absent.push(service);
            return false;
        });
        if (absent.length > 0) {
            const names = absent.length > 5 ? `${absent.slice(0, 5).join(', ')} and ${absent.length - 5} more` : absent.join(', ');
            this.events.onNotice(`Without recordings at their pinned commit, left out: ${names}.`);
        }
        return [present, absent];
    }
    report(chosen, totals, source) {
        const { requests, bytes, fetches } = this.remote.traffic;
        return {
            services: chosen.map((selected) => ({
                service: selected.service,
                parts: selected.parts.map(({ directory, sha, pin }) => ({ directory, sha, at: pin.at })),
                ...(totals?.services.get(selected.service) ?? { files: 0, size: 0 }),
                source: source(selected),
            })),
            requests,
            bytes,
            cacheHit: chosen.length > 0 && fetches === 0,
            kept: this.kept,
            backup: this.backup,
        };
    }
}
/** git's words for an object that it cannot read. */
const UNREADABLE = /unable to read|could not (read|get) |missing (blob|tree|object)|bad object|corrupt|not a valid object|inflate|unable to unpack|cannot be accessed|does not point to a valid object/i;
const NO_STATE = { synced: undefined, head: undefined, interrupted: undefined };
function isIn(change, service) {
    return (0,names_directory/* isWithin */.UO)(change.path.toString('utf8'), service);
}
function treeOf(part, obtained) {
    const tree = obtained.trees.get(part);
    if (tree === undefined || tree === 'absent')
        throw new Error(`no tree for ${part.directory}`);
    return tree;
}
/** A part of an earlier run, whose pin may no longer be in any file. */
function lostPin(part) {
    return { ...part, reason: undefined, holder: part.directory, at: { file: names_manifest/* MANIFEST_NAME */.i } };
}

// EXTERNAL MODULE: ./src/change/code-repository.ts
var code_repository = __nccwpck_require__(3524);
;// CONCATENATED MODULE: ./src/pins/pins.ts

class Pins {
    byHolder;
    all;
    constructor(manifests) {
        this.byHolder = new Map(manifests.map((manifest) => [manifest.holder, manifest.pins]));
        this.all = manifests.flatMap((manifest) => manifest.pins);
    }
    /** Every pinned directory but the catch-all's. */
    get directories() {
        return [...new Set(this.all.map((pin) => pin.directory))].filter((directory) => directory !== names_directory/* TOP */.wv).sort();
    }
    /** The pin that counts for a directory: the nearest file upward that has one, in it the longest key. */
    resolve(directory) {
        for (const holder of (0,names_directory/* upward */.Oz)(directory)) {
            const matching = (this.byHolder.get(holder) ?? []).filter((pin) => (0,names_directory/* isWithin */.UO)(directory, pin.directory));
            if (matching.length > 0)
                return longest(matching);
        }
        return undefined;
    }
    /** The longest pin that contains a directory, the catch-all excluded. */
    resolveTargeted(directory) {
        const pin = this.resolve(directory);
        return pin?.directory === names_directory/* TOP */.wv ? undefined : pin;
    }
    /** What a service is made of: itself, then each deeper pin that replaces its own directory, outer before inner. */
    partsOf(service) {
        const parts = [];
        const own = this.resolve(service);
        if (own !== undefined) {
            parts.push({ directory: service, sha: own.sha, tree: own.directory === service ? own.tree : undefined, pin: own });
        }
        for (const directory of this.directories) {
            if (directory === service || !(0,names_directory/* isWithin */.UO)(directory, service))
                continue;
            const pin = this.resolve(directory);
            if (pin?.directory === directory)
                parts.push({ directory, sha: pin.sha, tree: pin.tree, pin });
        }
        return parts;
    }
    /** Pins that can never count, because a nearer file covers all of their directory. */
    unreachable() {
        return this.all.flatMap((pin) => {
            const winner = this.resolve(pin.directory);
            if (winner === undefined || winner === pin || winner.holder === pin.holder)
                return [];
            const message = `${(0,names_directory/* showDirectory */.fi)(pin.directory)} never counts: ${winner.at.file}:${winner.at.line} is nearer; remove this pin`;
            return [{ message, at: pin.at }];
        });
    }
}
function longest(pins) {
    return pins.reduce((best, pin) => (pin.directory.length > best.directory.length ? pin : best));
}

;// CONCATENATED MODULE: ./src/change/services.ts
/** Which services a run is about. */





/** `*` in place of a path. */
const ALL = '*';
/** A path as it was given, as a directory of the code repository; throws `bad-usage` for one outside. */
function parseGivenPath(text, codeRoot, base) {
    const path = (0,external_node_path_.relative)(codeRoot, followLinks((0,external_node_path_.resolve)(base, text)));
    if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path)) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${text} is outside the code repository (${codeRoot}).`, {
            hint: 'Give paths below it, such as sdk/tables.',
        });
    }
    const parsed = (0,names_directory/* parseDirectory */.Bp)(path.split(external_node_path_.sep).join('/'));
    if ('directory' in parsed)
        return parsed.directory;
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `${JSON.stringify(text)} is not a path that can be synced: ${parsed.wrong}.`, {
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
        return (0,names_directory/* upward */.Oz)(path).find((directory) => directory !== names_directory/* TOP */.wv && this.globs.some((glob) => glob.matches(directory)));
    }
    /** The services that the code repository has in or below a directory. */
    async below(codeRoot, directory) {
        const found = new Set();
        for (const glob of this.globs) {
            const start = (0,names_directory/* isWithin */.UO)(directory, glob.base) ? directory : (0,names_directory/* isWithin */.UO)(glob.base, directory) ? glob.base : undefined;
            if (start === undefined)
                continue;
            await walk(codeRoot, start, glob.depth, (path) => {
                if (glob.matches(path))
                    found.add(path);
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
        return { base, depth, matches };
    }
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 23));
    return { base, depth, matches: picomatch(glob, { dot: false }) };
}
/** Calls `visit` for a directory and those below it, down to a depth that counts from the top. */
async function walk(codeRoot, directory, depth, visit) {
    let entries;
    try {
        entries = await (0,promises_.readdir)((0,external_node_path_.join)(codeRoot, directory), { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return;
        throw error;
    }
    if (directory !== names_directory/* TOP */.wv)
        visit(directory);
    if (directory !== names_directory/* TOP */.wv && directory.split('/').length >= depth)
        return;
    for (const entry of entries) {
        if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules')
            continue;
        await walk(codeRoot, (0,names_directory/* joinDirectory */.as)(directory, entry.name), depth, visit);
    }
}
/** The directories whose recordings.json files must be known before given paths can be resolved. */
function scopesOf(paths, globs) {
    return paths.includes(ALL) ? [names_directory/* TOP */.wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
/**
 * The services that given paths mean, sorted. Every one has a pin.
 * @throws `no-pin` for a path that has none
 */
async function givenServices(paths, globs, pins, codeRoot) {
    const given = new Map();
    for (const path of paths) {
        const services = await servicesOfPath(path, globs, pins, codeRoot);
        // A directory above services, or *, names none of them.
        const names = services.length === 1 && path !== ALL && !(services[0] !== path && (0,names_directory/* isWithin */.UO)(services[0] ?? names_directory/* TOP */.wv, path));
        for (const service of services)
            given.set(service, names || given.get(service) === true);
    }
    return [...given].map(([service, named]) => ({ service, given: named, parts: pins.partsOf(service) })).sort(byService);
}
function byService(a, b) {
    return a.service < b.service ? -1 : 1;
}
async function servicesOfPath(path, globs, pins, codeRoot) {
    const above = path === ALL ? names_directory/* TOP */.wv : path;
    const service = globs.serviceOf(above);
    if (service !== undefined)
        return [requirePinned(service, pins)];
    const pinnedBelow = pins.directories.filter((directory) => (0,names_directory/* isWithin */.UO)(directory, above));
    const candidates = [
        ...(await globs.below(codeRoot, above)),
        ...pinnedBelow.map((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : undefined)),
    ];
    const below = candidates
        .filter((candidate) => candidate !== undefined)
        .filter((candidate) => pins.partsOf(candidate).length > 0);
    if (below.length > 0 || path === ALL)
        return below;
    if (path === names_directory/* TOP */.wv) {
        throw new errors/* AssetsSyncError */.Fl('no-pin', 'No service below the top of the code repository has a pin.', {
            hint: 'Name a service (sdk/tables), or say in $services which directories are services.',
        });
    }
    return [requirePinned(pins.resolveTargeted(path)?.directory ?? path, pins)];
}
function requirePinned(service, pins) {
    if (pins.partsOf(service).length > 0)
        return service;
    const known = pins.directories;
    const some = known.slice(0, 5).join(', ') + (known.length > 5 ? ` and ${known.length - 5} more` : '');
    throw new errors/* AssetsSyncError */.Fl('no-pin', `There is no pin for ${(0,names_directory/* showDirectory */.fi)(service)}.`, {
        hint: `Add ${JSON.stringify(service)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${some})` : ''}.`,
    });
}

;// CONCATENATED MODULE: ./src/change/selection.ts
/** From what a run was asked to the services that it is about, with their pins. */










async function selection_select(request, code, onWarning, signal) {
    const root = await readRootManifest(code.root);
    root.warnings.forEach(onWarning);
    throwIfWrong([root]);
    const assetsRoot = (0,external_node_path_.resolve)(code.root, request.path ?? root.settings.path ?? DEFAULT_PATH);
    const inside = await checkAssetsRoot(assetsRoot, code, request.path, root.places.$path);
    const globs = await ServiceGlobs.parse(root.settings.services ?? DEFAULT_SERVICES);
    const paths = givenPaths(request, code, globs);
    const scopes = scopesOf(paths, globs);
    const listing = await (0,code_repository/* listManifests */.po)(code, scopes, inside, signal);
    if (listing.rootIsTracked) {
        throw new errors/* AssetsSyncError */.Fl('foreign-root', `The code repository tracks files in the assets root (${inside}).`, {
            hint: 'Remove them from it (git rm -r --cached), or name another directory in $path.',
            at: root.places.$path,
        });
    }
    const holders = new Set([...listing.holders, ...scopes.flatMap(names_directory/* upward */.Oz)]);
    holders.delete(names_directory/* TOP */.wv);
    const split = await Promise.all([...holders].sort().map((holder) => readManifest(code.root, holder)));
    const nested = split.filter((manifest) => manifest !== undefined);
    for (const { warnings } of nested)
        warnings.forEach(onWarning);
    const manifests = [root, ...nested];
    throwIfWrong(manifests);
    const pins = new Pins(manifests);
    pins.unreachable().forEach(onWarning);
    return { root, assetsRoot, services: await givenServices(paths, globs, pins, code.root) };
}
function givenPaths(request, code, globs) {
    if (request.paths.length > 0) {
        return request.paths.map((path) => {
            if (path === ALL)
                return ALL;
            // As in git, paths are relative to where one is; a path from the top is understood there too.
            const here = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(request.pathsFrom, path));
            return parseGivenPath(path, code.root, here ? request.pathsFrom : code.root);
        });
    }
    if (request.atTerminal) {
        const here = globs.serviceOf(parseGivenPath('.', code.root, request.pathsFrom));
        if (here !== undefined)
            return [here];
        throw new errors/* AssetsSyncError */.Fl('no-base', 'No path was given, and this directory is in no service.', {
            hint: "Name services (assets-sync sync sdk/tables), or take all of them: assets-sync sync '*'.",
        });
    }
    throw new errors/* AssetsSyncError */.Fl('no-base', 'No paths were given.', {
        hint: 'Give the services in paths, one a line, or * for all.',
    });
}
/** @returns the assets root relative to the code repository, or undefined where the caller put it outside */
async function checkAssetsRoot(assetsRoot, code, given, at) {
    const path = (0,external_node_path_.relative)(code.root, assetsRoot).split(external_node_path_.sep).join('/');
    const outside = path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path);
    if (outside && given !== undefined)
        return undefined;
    const parsed = (0,names_directory/* parseDirectory */.Bp)(path);
    if (outside || 'wrong' in parsed || parsed.directory === names_directory/* TOP */.wv) {
        const message = 'the assets root must be a directory inside the code repository, not its top and not .git';
        if (given === undefined)
            throw manifestError([{ message, at: at ?? { file: 'recordings.json' } }]);
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${given} cannot be the assets root: ${message}.`, {
            hint: 'Give a directory such as .assets.',
        });
    }
    for (const part of (0,names_directory/* upward */.Oz)(parsed.directory).slice(0, -1)) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(code.root, part)).catch(() => undefined);
        if (found?.isSymbolicLink() !== true)
            continue;
        throw new errors/* AssetsSyncError */.Fl('foreign-root', `${part} is a symbolic link, so the assets root could be anywhere.`, {
            hint: 'Replace it by a directory, or name another one in $path.',
            at,
        });
    }
    return parsed.directory;
}

;// CONCATENATED MODULE: ./src/operations/sync.ts
/** sync: brings the assets root to the pinned contents of the chosen services. */







async function sync(request, events, signal) {
    const { code } = request;
    const { root, assetsRoot, services } = await selection_select(request, code, events.onWarning, signal);
    if (services.length === 0)
        return { ...NOTHING, assetsRoot, repository: undefined };
    const url = findAddress({ ...request, given: request.repository, root, base: code.root });
    const branch = request.branch ?? root.settings.branch ?? DEFAULT_BRANCH;
    if (!isBranchName(branch)) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
            hint: 'Give one such as main.',
        });
    }
    const { authorization, warning } = (0,credentials/* chooseCredential */.P)({ ...request, url, fromInput: request.repository !== undefined });
    if (warning !== undefined) {
        const at = request.repository === undefined ? root.places.$repository : undefined;
        events.onWarning({ message: warning, ...(at === undefined ? {} : { at }) });
    }
    const result = await updateRoot({
        ...request,
        assetsRoot,
        chosen: services,
        url,
        branch,
        authorization,
        configFrom: code.root,
        beforeWriting: () => (0,code_repository/* hideFromStatus */.hf)(code, assetsRoot),
    }, events, signal);
    return { ...result, assetsRoot, repository: url };
}
const NOTHING = { services: [], requests: 0, bytes: 0, cacheHit: false, kept: [], backup: undefined };


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

/***/ 9394:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ syncOutputs),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   n5: () => (/* binding */ syncText),
/* harmony export */   wY: () => (/* binding */ syncSummary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _names_assets_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9860);
/* harmony import */ var _names_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6242);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5616);
/** What people and scripts are told about a sync: outputs, lines for a terminal, and a page of Markdown. */




function syncOutputs(result) {
    const parts = result.services.flatMap((service) => service.parts);
    return {
        'assets-root': result.assetsRoot,
        services: result.services.map(({ service }) => service),
        pins: Object.fromEntries(parts.map(({ directory, sha }) => [directory, sha])),
        changed: result.services.length > 0,
        'cache-hit': result.cacheHit,
        files: total(result, 'files'),
        bytes: result.bytes,
        requests: result.requests,
    };
}
/** A line a service, and one that says what is on disk now. */
function syncText(result, milliseconds, from) {
    const rows = result.services.map((service) => [
        service.service,
        service.parts.map(({ sha }) => (0,_names_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)).join(' '),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(service.files, 'recording'),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(service.size),
        SOURCES[service.source],
    ]);
    const lines = alignColumns(rows);
    const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, result.assetsRoot) || '.';
    lines.push(result.services.length === 0
        ? 'No service to sync.'
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(result.services.length, 'service')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(total(result, 'files'), 'recording')} in ${where.startsWith('..') ? result.assetsRoot : where} (${costs(result, milliseconds)})`);
    return lines.join('\n');
}
/** More services than this go behind a fold. */
const MOST_ROWS = 20;
function syncSummary(result, milliseconds) {
    const { services } = result;
    if (services.length === 0)
        return '### assets-sync\n\nNo service to sync.\n';
    const title = `### assets-sync: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(services.length, 'service')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(total(result, 'files'), 'recording')}`;
    const table = [
        '| Service | Commit | Recordings | Size | From |',
        '|---|---|--:|--:|---|',
        ...services.map((service) => summaryRow(service, result)),
    ].join('\n');
    const body = services.length > MOST_ROWS ? `<details><summary>All services</summary>\n\n${table}\n\n</details>` : table;
    return `${title}\n\n${body}\n\n${costs(result, milliseconds)}\n`;
}
function summaryRow({ service, parts, files, size, source }, result) {
    const page = result.repository === undefined ? undefined : (0,_names_assets_url_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPage */ .W)(result.repository);
    const commits = parts.map(({ directory, sha }) => {
        const link = page === undefined ? `<code>${(0,_names_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)}</code>` : `[<code>${(0,_names_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)}</code>](${page}/commit/${sha})`;
        return directory === service ? link : `${link} (${escapeMarkdown(directory)})`;
    });
    return `| ${escapeMarkdown(service)} | ${commits.join('<br>')} | ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(files)} | ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(size)} | ${SOURCES[source]} |`;
}
const SOURCES = { unchanged: 'already there', store: 'store', network: 'network' };
function costs(result, milliseconds) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(result.requests, 'request')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(result.bytes)} received, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTime */ .fU)(milliseconds)}`;
}
function total(result, what) {
    return result.services.reduce((sum, service) => sum + service[what], 0);
}
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
/** A path in a table, whatever characters it has. */
function escapeMarkdown(text) {
    return text.replace(/[&<>|`*_[\]\\~#]/g, (character) => `&#${character.codePointAt(0)};`);
}
/** What happened, and what to do. */
function errorText(error) {
    return `${error.message}\n${error.hint}`;
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

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

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

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3546);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
